import { requiredFields, type DocumentType } from './required-fields.ts';

/** A value in a document: what can be printed. */
export type Printable =
  string | number | boolean | null | readonly Printable[] | { readonly [field: string]: Printable };

/** A document (文书) as a rule writes it: its number, its issuer and the fields all documents have are added when it is saved. */
export type DocumentDraft = {
  readonly type: DocumentType;
  /** Its heading (标题). */
  readonly title: string;
  readonly fields: Readonly<Record<string, Printable>>;
  /** Its number, only for a certificate (D8). All other documents are numbered by issuer and year when they are issued. */
  readonly number?: string;
  /** True when it replaces the last document of its type on this case and round: a correction, never a change of substance (B44). */
  readonly supersedes?: true;
  /** True when it takes that document back without replacing it (撤销). It is not issued where there is none to take back. */
  readonly revokes?: true;
  /** The round of the document it takes back, where that is an earlier one; absent: the case's own. */
  readonly round?: number;
  /** The ordinal of the version that it corrects (T33). The fields that all documents have are then taken from that version. */
  readonly corrects?: number;
  /** True where the remedies are filled in from the department's data when it is issued, because no person decides an ending by the law itself (C-3). */
  readonly tellsRemedies?: true;
};

/**
 * Writes a document. Throws when a field is missing that docs/law/documents.md requires of its type: that is a defect of this program, never
 * a mistake of the person who acts.
 */
export function draft(
  type: DocumentType,
  title: string,
  fields: DocumentDraft['fields'],
  more: Pick<DocumentDraft, 'number' | 'supersedes' | 'corrects' | 'tellsRemedies'> = {},
): DocumentDraft {
  const missing = requiredFields[type].filter((field) => fields[field] === undefined);
  if (missing.length > 0) throw new RangeError(`a ${type} without ${missing.join(', ')}`);
  return { type, title, fields, ...more };
}

/**
 * The document that takes back (撤销) the last one of the same type on the case in this round, with the reason in its title. It tells no remedies,
 * because nothing is left to challenge. `round` names an earlier round, where the document to take back belongs to that.
 */
export function revoked({ tellsRemedies: _none, ...paper }: DocumentDraft, why: string, round?: number): DocumentDraft {
  const revocation = { ...paper, title: `撤销${paper.title}（${why}）`, supersedes: true, revokes: true } as const;
  return round === undefined ? revocation : { ...revocation, round };
}
