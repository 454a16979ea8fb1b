import { appendToOutbox } from '@hall/messaging';
import { insertRows, StaleRow, updateRows, type ChangedRow, type Transaction } from '@hall/transaction';
import { In } from 'typeorm';
import type { Decided } from '../domain/decision.ts';
import type { ServiceCase } from '../domain/service-case.ts';
import { ApplicantTable } from './applicant-table.ts';
import { HistoryTable, type HistoryRow } from './history-table.ts';
import { ServiceCaseTable } from './service-case-table.ts';

/** Who changes the case, how, because of what (the id of a request, an event or a timer), and when (RFC 3339). */
export type Change = Pick<HistoryRow, 'actor' | 'action' | 'causeId' | 'at'>;

/** The case with this id. */
export const findCase = async (tx: Transaction, id: string): Promise<ServiceCase | undefined> =>
  (await tx.findOneBy(ServiceCaseTable, { id })) ?? undefined;

/** The cases with these ids. */
export const listCases = (tx: Transaction, ids: readonly string[]): Promise<ServiceCase[]> =>
  tx.findBy(ServiceCaseTable, { id: In([...ids]) });

/** The case with this number. */
export const findCaseByNumber = async (tx: Transaction, caseNumber: string): Promise<ServiceCase | undefined> =>
  (await tx.findOneBy(ServiceCaseTable, { caseNumber })) ?? undefined;

/** The applicant's identity number, to compare with; it is never sent anywhere. */
export const getIdNumberOf = async (tx: Transaction, { applicantId }: ServiceCase): Promise<string> =>
  (await tx.findOneByOrFail(ApplicantTable, { id: applicantId })).idNumber;

/** The next serial of the day: from a cycling sequence, so that receipts never wait for each other (domain 5.5). */
export async function nextCaseSerial(tx: Transaction): Promise<number> {
  const [row]: [{ serial: string }] = await tx.query(`SELECT nextval('service_case_serial') AS serial`);
  return Number(row.serial);
}

/**
 * The only door for changes, in this order: the row (new, or if it is still the version decided on), its history, its events.
 * Answers the case as saved. Throws StaleRow. Never `save()`: it neither checks nor keeps the version, and a lost update is a
 * case decided twice.
 */
export async function saveDecision(
  tx: Transaction,
  before: ServiceCase | null,
  decided: Decided,
  change: Change,
): Promise<ServiceCase> {
  const after = { ...decided.serviceCase, version: (before?.version ?? 0) + 1 };
  if (before) await updateRow(tx, before, after);
  else await tx.insert(ServiceCaseTable, after as never);
  await tx.insert(HistoryTable, { ...change, caseId: after.id, version: after.version, after });
  await appendToOutbox(tx, { stream: { key: after.id, time: change.at }, events: decided.events });
  return after;
}

/** Saves components that have begun, each once in its life: many at once, with their history; nobody else has to hear of it. */
export async function saveBegun(
  tx: Transaction,
  changes: readonly (ChangedRow<ServiceCase> & { readonly change: Change })[],
): Promise<void> {
  await updateRows(tx, ServiceCaseTable, changes);
  await insertRows(
    tx,
    HistoryTable,
    changes.map(({ after, change }) => ({ ...change, caseId: after.id, version: after.version, after })),
  );
}

async function updateRow(tx: Transaction, before: ServiceCase, after: ServiceCase): Promise<void> {
  const { id, ...columns } = after;
  const written = await tx.update(ServiceCaseTable, { id, version: before.version }, columns as never);
  if (written.affected !== 1) throw new StaleRow(id);
}
