import type { Department } from '@hall/event-contracts';
import { insertRows, rowsOf, type Transaction } from '@hall/transaction';
import { momentOf } from '@hall/working-days';
import { In } from 'typeorm';
import type { DocumentDraft } from '../../domain/documents/document.ts';
import { documentNumber, TEMPLATE_VERSION, type OfficialDocument } from '../../domain/documents/official-document.ts';
import { remediesOf } from '../../domain/remedies.ts';
import type { ReviewCase } from '../../domain/review-case.ts';
import { getDepartmentsAndStaff } from '../catalogue-store.ts';
import { OfficialDocumentTable } from './official-document-table.ts';
import { takeQuotaPlace } from './quota-store.ts';

/** What a document is about: a case, or a contact that is none. */
export type Documented = Pick<ReviewCase, 'id' | 'round' | 'departmentCode' | 'caseNumber' | 'item' | 'parties'>;

/** What was written with one step, who took it, and when. */
export type Written = {
  readonly reviewCase: Documented;
  readonly drafts: readonly DocumentDraft[];
  readonly actor: string;
  readonly at: string;
};

/** A document with its number; the database seals it. */
type Issued = Omit<OfficialDocument, 'sha256'>;

/** A trigger writes the hash over the content as jsonb: one form for one content, and nobody can write another. */
const SEALED_BY_DATABASE = '';

/**
 * Issues documents in the transaction of what they tell (S9), in the name of the department or of who has taken its place (E29): numbered
 * without gaps by issuer and year, because the counter's row is
 * locked until the transaction ends and goes back with it. Issuers in one order for everybody. Answers them as they were issued.
 */
export async function issueDocuments(tx: Transaction, written: readonly Written[]): Promise<readonly Issued[]> {
  const drafted = written.flatMap(({ drafts, ...step }) => drafts.map((draft) => ({ ...step, draft })));
  if (drafted.length === 0) return [];
  const { acting } = await getDepartmentsAndStaff(tx);
  const issuerOf = ({ departmentCode }: Documented): string => acting.get(departmentCode)?.code ?? departmentCode;
  const known = await tx.find(OfficialDocumentTable, { where: { caseId: In([...new Set(drafted.map(caseIdOf))]) } });
  const all = drafted.filter((one) => !one.draft.revokes || isThere(one, [...known, ...drafted.map(asIssued)]));
  const places = await takePlaces(tx, all); // before the counters: who decides holds the order of places already
  const nextOf = await takeSerials(tx, all, issuerOf);
  const issued: Issued[] = [];
  for (const { reviewCase, draft, actor, at } of all) {
    const { id: caseId } = reviewCase;
    const issuer = issuerOf(reviewCase);
    const round = roundOf({ reviewCase, draft });
    const { date: issuedOn } = momentOf(at);
    const year = Number(issuedOn.slice(0, 4));
    const serial = draft.number === undefined ? nextOf(issuer, year) : 0;
    const department = acting.get(issuer);
    const earlier = [...known, ...issued].filter(
      (one) => one.caseId === caseId && one.round === round && one.type === draft.type,
    );
    const number = draft.number ?? documentNumber(department?.shortName ?? issuer, draft.type, year, serial);
    const ofAll = {
      caseNumber: reviewCase.caseNumber,
      itemName: reviewCase.item.name,
      itemCode: reviewCase.item.itemCode,
      applicantVersionId: reviewCase.parties[0]?.applicantVersionId ?? null,
      issuer: department?.name ?? issuer,
    };
    const isCorrection = draft.corrects !== undefined; // says what all documents say as it was said then
    const fields = isCorrection
      ? draft.fields
      : { ...draft.fields, ...quotaField(places, reviewCase, draft), ...remedyField(department, draft), ...ofAll };
    issued.push({
      caseId,
      round,
      type: draft.type,
      ordinal: earlier.length + 1,
      number,
      issuer,
      year,
      serial,
      title: draft.title,
      issuedOn,
      issuedAt: at,
      issuedBy: actor === 'system' ? null : actor,
      templateVersion: TEMPLATE_VERSION,
      fields,
      supersedes: replaced(draft, earlier),
    });
  }
  await insertRows(
    tx,
    rowsOf(
      OfficialDocumentTable,
      issued.map((document) => ({ ...document, sha256: SEALED_BY_DATABASE })),
    ),
  );
  return issued;
}

/** The documents of a case, of all rounds; its row is locked by who is about to change it. */
export const listDocuments = (tx: Transaction, caseId: string): Promise<OfficialDocument[]> =>
  tx.find(OfficialDocumentTable, { where: { caseId }, order: { round: 'ASC', type: 'ASC', ordinal: 'ASC' } });

/** Number of the version whose place it takes: the one it corrects, or the last of its type; ordinals have no gaps. */
function replaced(
  { corrects, supersedes }: DocumentDraft,
  earlier: readonly Pick<OfficialDocument, 'ordinal' | 'number'>[],
) {
  const place = corrects ?? (supersedes ? earlier.length : 0);
  return earlier.find(({ ordinal }) => ordinal === place)?.number ?? null;
}

type Single = Omit<Written, 'drafts'> & { readonly draft: DocumentDraft };

type Placed = Pick<OfficialDocument, 'caseId' | 'round' | 'type'>;

/** A document belongs to the round it is about. */
const roundOf = ({ reviewCase, draft }: Pick<Single, 'reviewCase' | 'draft'>): number =>
  draft.round ?? reviewCase.round;

const asIssued = (one: Single): Placed & { readonly revokes?: true } => ({
  caseId: caseIdOf(one),
  round: roundOf(one),
  type: one.draft.type,
  ...(one.draft.revokes && { revokes: true }),
});

/** Whether there is a document that this one takes back. */
const isThere = (one: Single, others: readonly (Placed & { readonly revokes?: true })[]): boolean =>
  others.some(
    ({ caseId, round, type, revokes }) =>
      !revokes && caseId === caseIdOf(one) && round === roundOf(one) && type === one.draft.type,
  );

const caseIdOf = ({ reviewCase }: Single): string => reviewCase.id;

/** Raises each issuer's counter once, by the number of its documents. Answers the next serial at each call. */
async function takeSerials(tx: Transaction, all: readonly Single[], issuerOf: (reviewCase: Documented) => string) {
  const wanted = new Map<string, { issuer: string; year: number; wanted: number }>();
  for (const { reviewCase, draft, at } of all) {
    if (draft.number !== undefined) continue;
    const [issuer, year] = [issuerOf(reviewCase), Number(momentOf(at).date.slice(0, 4))];
    const key = `${issuer} ${year}`;
    wanted.set(key, { issuer, year, wanted: (wanted.get(key)?.wanted ?? 0) + 1 });
  }
  const rows: { issuer: string; year: number; last: number }[] =
    wanted.size === 0
      ? []
      : await tx.query(
          `INSERT INTO document_counter (issuer, year, last)
           SELECT issuer, year, wanted FROM jsonb_to_recordset($1::jsonb) AS w(issuer text, year integer, wanted integer)
           ORDER BY issuer, year
           ON CONFLICT (issuer, year) DO UPDATE SET last = document_counter.last + EXCLUDED.last
           RETURNING issuer, year, last`,
          [JSON.stringify([...wanted.values()])],
        );
  const next = new Map(
    rows.map(({ issuer, year, last }) => {
      const key = `${issuer} ${year}`;
      return [key, last - (wanted.get(key)?.wanted ?? 0)];
    }),
  );
  return (issuer: string, year: number): number => {
    const key = `${issuer} ${year}`;
    const serial = (next.get(key) ?? 0) + 1;
    next.set(key, serial);
    return serial;
  };
}

/** Acceptances where the number of licences is limited take their places in the order, items in one order for everybody. */
async function takePlaces(tx: Transaction, all: readonly Single[]): Promise<ReadonlyMap<string, number>> {
  const limited = all.filter(
    ({ draft, reviewCase }) =>
      draft.type === 'D2' && draft.corrects === undefined && !draft.revokes && reviewCase.item.quota,
  );
  limited.sort((one, other) => (one.reviewCase.item.itemCode < other.reviewCase.item.itemCode ? -1 : 1));
  const places = new Map<string, number>();
  for (const { reviewCase } of limited) places.set(reviewCase.id, await takeQuotaPlace(tx, reviewCase));
  return places;
}

/** Where the law itself ends a case, it does not wait for data: remedies the department has not registered are not told. */
const remedyField = (department: Department | undefined, { tellsRemedies }: DocumentDraft) =>
  tellsRemedies ? { remedies: remediesOf(department)?.text ?? null } : {};

/** The notice of such an acceptance says which place it has. */
const quotaField = (places: ReadonlyMap<string, number>, { id }: Documented, { type }: DocumentDraft) =>
  type === 'D2' && places.has(id) ? { quotaNumber: places.get(id) ?? null } : {};
