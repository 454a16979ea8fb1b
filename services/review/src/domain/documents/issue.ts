import type { Department, Party, PinnedItem } from '@hall/event-contracts';
import { momentOf } from '@hall/working-days';
import type { DocumentDraft, Printable } from './document.ts';
import { documentNumber, TEMPLATE_VERSION, type OfficialDocument } from './official-document.ts';
import { remediesOf } from './remedies.ts';

/** What a document is about: a case, or a contact that is none. */
export type Documented = {
  readonly id: string;
  readonly round: number;
  readonly departmentCode: string;
  readonly caseNumber: string;
  readonly item: Pick<PinnedItem, 'name' | 'itemCode' | 'quota'>;
  readonly parties: readonly Pick<Party, 'applicantVersionId'>[];
};

/** A draft that is to be issued: what it is about, who wrote it, and when (RFC 3339). */
export type ToIssue = {
  readonly about: Documented;
  readonly draft: DocumentDraft;
  readonly actor: string;
  readonly at: string;
};

/** A document with its number, as the database has still to seal it. */
export type Issued = Omit<OfficialDocument, 'sha256'>;

/** What is known when a document is issued: in whose name, under which serial and place, and what was issued before it. */
export type IssueFacts = {
  /** The code of the department that issues it: the case's own, or the one that has taken its place (E29). */
  readonly issuer: string;
  readonly department: Department | undefined;
  /** Its place in the issuer's year; 0 for what has a number of its own. */
  readonly serial: number;
  /** The place of the case in the order of acceptances, where the number of licences is limited; undefined elsewhere. */
  readonly quotaPlace: number | undefined;
  /** Documents of any case that were issued before it; those of its own case, round and type count. */
  readonly before: readonly Earlier[];
};

/** What has to be known of documents that were issued before. */
export type Earlier = Pick<Issued, 'caseId' | 'round' | 'type' | 'ordinal' | 'number'>;

/** The document as it is issued: its number, which one of its type it is, and all it says (S9; docs/law/documents.md). */
export function issue({ about, draft, actor, at }: ToIssue, facts: IssueFacts): Issued {
  const { issuer, department, serial, before } = facts;
  const place = placeOf({ about, draft });
  const earlier = before.filter((one) => isLike(one, place));
  const year = yearOf(at);
  return {
    ...place,
    ordinal: earlier.length + 1,
    number: draft.number ?? documentNumber(department?.shortName ?? issuer, draft.type, year, serial),
    issuer,
    year,
    serial,
    title: draft.title,
    issuedOn: momentOf(at).date,
    issuedAt: at,
    issuedBy: actor === 'system' ? null : actor,
    templateVersion: TEMPLATE_VERSION,
    fields: fieldsOf({ about, draft }, facts),
    supersedes: replaced(draft, earlier),
  };
}

/** The year in whose numbers a document of this moment counts. */
export const yearOf = (at: string): number => Number(momentOf(at).date.slice(0, 4));

/** Whether it is numbered by issuer and year; a certificate has a number of its own. */
export const isNumbered = ({ draft }: Pick<ToIssue, 'draft'>): boolean => draft.number === undefined;

/** Whether it is the notice of an acceptance that takes a place in the order of its item (行政许可法 art. 57). */
export const takesQuotaPlace = ({ about, draft }: Pick<ToIssue, 'about' | 'draft'>): boolean =>
  draft.type === 'D2' && draft.corrects === undefined && !draft.revokes && Boolean(about.item.quota);

/** What is issued of these drafts, given what is on file: nothing is taken back that is not there, on file or beside it. */
export function standing<One extends Pick<ToIssue, 'about' | 'draft'>>(
  all: readonly One[],
  onFile: readonly Place[],
): readonly One[] {
  const beside = all.filter(({ draft }) => !draft.revokes).map(placeOf);
  return all.filter((one) => !one.draft.revokes || [...onFile, ...beside].some((other) => isLike(other, placeOf(one))));
}

type Place = Pick<OfficialDocument, 'caseId' | 'round' | 'type'>;

/** A document belongs to the round it is about. */
const placeOf = ({ about, draft }: Pick<ToIssue, 'about' | 'draft'>): Place => ({
  caseId: about.id,
  round: draft.round ?? about.round,
  type: draft.type,
});

const isLike = (one: Place, { caseId, round, type }: Place): boolean =>
  one.caseId === caseId && one.round === round && one.type === type;

/** What its rule has written, and what all documents say. A correction says what all documents say as it was said then. */
function fieldsOf({ about, draft }: Pick<ToIssue, 'about' | 'draft'>, facts: IssueFacts): OfficialDocument['fields'] {
  if (draft.corrects !== undefined) return draft.fields;
  const { issuer, department, quotaPlace } = facts;
  const fields: Record<string, Printable> = {
    ...draft.fields,
    caseNumber: about.caseNumber,
    itemName: about.item.name,
    itemCode: about.item.itemCode,
    applicantVersionId: about.parties[0]?.applicantVersionId ?? null,
    issuer: department?.name ?? issuer,
  };
  // the notice of an acceptance says which place it has
  if (draft.type === 'D2' && quotaPlace !== undefined) fields['quotaNumber'] = quotaPlace;
  // where the law itself ends a case it does not wait for data: remedies the department has not registered are not told
  if (draft.tellsRemedies) fields['remedies'] = remediesOf(department)?.text ?? null;
  return fields;
}

/** Number of the version whose place it takes: the one it corrects, or the last of its type; ordinals have no gaps. */
function replaced({ corrects, supersedes }: DocumentDraft, earlier: readonly Earlier[]): string | null {
  const place = corrects ?? (supersedes ? earlier.length : 0);
  return earlier.find(({ ordinal }) => ordinal === place)?.number ?? null;
}
