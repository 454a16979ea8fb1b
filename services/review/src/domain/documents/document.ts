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
  /** Its own number, of a certificate (D8); the others are numbered by issuer and year. */
  readonly number?: string;
  /** True when it takes the place of the last one of its type on this case and round: a correction, never a change (B44). */
  readonly supersedes?: true;
  /** True when it takes that one back instead (撤销): not issued where there is none. */
  readonly revokes?: true;
  /** The round of the document it takes back, where that is an earlier one; absent: the case's own. */
  readonly round?: number;
  /** The ordinal of the version whose place it takes, where it corrects that one (T33): what all documents say stays as it was there. */
  readonly corrects?: number;
  /** True where it tells the department's remedies as they are when it is issued: nobody decides an ending by the law itself (C-3). */
  readonly tellsRemedies?: true;
};

/**
 * Writes a document. Throws when a field is missing that docs/law/documents.md requires of its type: our fault, never the caller's.
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

/** The document that takes back the last one like it of its case and round, with the reason: its remedies are without object. */
export const revoked = (
  { tellsRemedies: _none, ...paper }: DocumentDraft,
  why: string,
  round?: number,
): DocumentDraft => ({
  ...paper,
  title: `撤销${paper.title}（${why}）`,
  supersedes: true,
  revokes: true,
  ...(round !== undefined && { round }),
});
