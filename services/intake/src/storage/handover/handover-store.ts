import type { HallEvent } from '@hall/event-contracts';
import { appendToOutbox } from '@hall/messaging';
import { insertRows, rowsOf, updateRows, type Transaction } from '@hall/transaction';
import type { Handover } from '../../domain/handover/handover.ts';
import { isId } from '../../domain/service-case.ts';
import type { Change } from '../decision-store.ts';
import { HistoryTable } from '../history-table.ts';
import { HandoverTable } from './handover-table.ts';

/** The list with this id, locked until the transaction ends. */
export const lockHandover = async (tx: Transaction, id: string): Promise<Handover | undefined> =>
  isId(id)
    ? ((await tx.findOne(HandoverTable, {
        where: { id: id.toLowerCase() },
        lock: { mode: 'pessimistic_write' },
      })) ?? undefined)
    : undefined;

/** The list of a case. */
export const findHandoverOf = async (tx: Transaction, caseId: string): Promise<Handover | undefined> =>
  (await tx.findOneBy(HandoverTable, { caseId })) ?? undefined;

/** Saves a list, its history and what the others must hear of its case: a new one, or the next version of `before`. Throws StaleRow. */
export async function saveHandover(
  tx: Transaction,
  before: Handover | null,
  after: Handover,
  events: readonly HallEvent[],
  change: Change,
): Promise<void> {
  if (before) await updateRows(tx, HandoverTable, [{ before, after }]);
  const history = { ...change, caseId: after.id, version: after.version, after };
  await insertRows(tx, rowsOf(HandoverTable, before ? [] : [after]), rowsOf(HistoryTable, [history]));
  await appendToOutbox(tx, { stream: { key: after.caseId, subject: after.caseId, time: change.at }, events });
}
