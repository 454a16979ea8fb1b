import { insertRows, rowsOf, type Transaction } from '@hall/transaction';
import { In } from 'typeorm';
import type { DocumentDraft } from '../../domain/documents/document.ts';
import {
  isNumbered,
  issue,
  standing,
  takesQuotaPlace,
  yearOf,
  type Documented,
  type Earlier,
  type Issued,
  type ToIssue,
} from '../../domain/documents/issue.ts';
import type { OfficialDocument } from '../../domain/documents/official-document.ts';
import { partsOf } from '../../domain/documents/parts.ts';
import { numbersOf } from '../kept-once/common-contents.ts';
import { getDepartmentsAndStaff } from '../copies/catalogue-store.ts';
import { takeQuotaPlace } from '../examination/quota-store.ts';
import { OfficialDocumentTable, WholeDocumentTable } from './official-document-table.ts';

/** What was written with one step, who took it, and when. */
export type Written = {
  readonly about: Documented;
  readonly drafts: readonly DocumentDraft[];
  readonly actor: string;
  readonly at: string;
};

/** A trigger writes the hash over the content as jsonb: one form for one content, and nobody can write another. */
const SEALED_BY_DATABASE = '';

/**
 * Issues documents in the transaction of what they tell (S9), in the name of the department or of who has taken its place (E29): numbered
 * without gaps by issuer and year, because the counter's row is locked until the transaction ends and goes back with it. Issuers in one order
 * for everybody. What they say is a rule: domain/documents/issue. Answers them as they were issued.
 */
export async function issueDocuments(tx: Transaction, written: readonly Written[]): Promise<readonly Issued[]> {
  const drafted = written.flatMap(({ drafts, ...step }) => drafts.map((draft) => ({ ...step, draft })));
  if (drafted.length === 0) return [];
  const { acting } = await getDepartmentsAndStaff(tx);
  const issuerOf = ({ departmentCode }: Documented): string => acting.get(departmentCode)?.code ?? departmentCode;
  const onFile = await listEarlier(tx, new Set(drafted.map(({ about }) => about.id)));
  const all = standing(drafted, onFile);
  const places = await takePlaces(tx, all); // before the counters: who decides holds the order of places already
  const nextOf = await takeSerials(tx, all, issuerOf);
  const issued: Issued[] = [];
  for (const one of all) {
    const issuer = issuerOf(one.about);
    issued.push(
      issue(one, {
        issuer,
        department: acting.get(issuer),
        serial: isNumbered(one) ? nextOf(issuer, yearOf(one.at)) : 0,
        quotaPlace: places.get(one.about.id),
        before: [...onFile, ...issued],
      }),
    );
  }
  await keepDocuments(tx, issued);
  return issued;
}

/** The documents of these cases that were issued before, with what new ones depend on. */
const listEarlier = (tx: Transaction, caseIds: ReadonlySet<string>): Promise<Earlier[]> =>
  tx.find(WholeDocumentTable, {
    select: { caseId: true, round: true, type: true, ordinal: true, number: true },
    where: { caseId: In([...caseIds]) },
  });

/** Writes each document with what it says itself; what it says in the same words as others is kept once for all of them. */
async function keepDocuments(tx: Transaction, issued: readonly Issued[]): Promise<void> {
  const parts = issued.map(partsOf);
  const commonParts = parts.flatMap(({ common }) => common ?? []);
  const numbers = await numbersOf(tx, commonParts);
  const numberOf = new Map(commonParts.map((common, at) => [common, numbers[at]!]));
  const rows = parts.map(({ common, own }, at) => ({
    ...issued[at]!,
    ...own,
    common: common && numberOf.get(common)!,
    sha256: SEALED_BY_DATABASE,
  }));
  await insertRows(tx, rowsOf(OfficialDocumentTable, rows));
}

/** The documents of a case, of all rounds; its row is locked by who is about to change it. */
export const listDocuments = (tx: Transaction, caseId: string): Promise<OfficialDocument[]> =>
  tx.find(WholeDocumentTable, { where: { caseId }, order: { round: 'ASC', type: 'ASC', ordinal: 'ASC' } });

/** Raises each issuer's counter once, by the number of its documents. Answers the next serial at each call. */
async function takeSerials(tx: Transaction, all: readonly ToIssue[], issuerOf: (about: Documented) => string) {
  const wanted = new Map<string, { issuer: string; year: number; wanted: number }>();
  for (const { about, at } of all.filter(isNumbered)) {
    const issuer = issuerOf(about);
    const year = yearOf(at);
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
async function takePlaces(tx: Transaction, all: readonly ToIssue[]): Promise<ReadonlyMap<string, number>> {
  const limited = all.filter(takesQuotaPlace);
  limited.sort((one, other) => (one.about.item.itemCode < other.about.item.itemCode ? -1 : 1));
  const places = new Map<string, number>();
  for (const { about } of limited) places.set(about.id, await takeQuotaPlace(tx, about.id, about.item.itemCode));
  return places;
}
