import type { HallEvent } from '@hall/event-contracts';
import { lockRow, type Transaction } from '@hall/transaction';
import type { Handover } from '../../domain/handover/handover.ts';
import type { Change } from '../case/decision-store.ts';
import { saveRecord } from '../case/record-store.ts';
import { HandoverTable } from './handover-table.ts';

/** The list with this id, locked until the transaction ends. */
export const lockHandover = (tx: Transaction, id: string): Promise<Handover | undefined> =>
  lockRow(tx, HandoverTable, id);

/** The list of a case. */
export const findHandoverOf = async (tx: Transaction, caseId: string): Promise<Handover | undefined> =>
  (await tx.findOneBy(HandoverTable, { caseId })) ?? undefined;

/** Saves a list, its history and what the others must hear of its case: a new one, or the next version of `before`. Throws StaleRow. */
export const saveHandover = (
  tx: Transaction,
  before: Handover | null,
  after: Handover,
  events: readonly HallEvent[],
  change: Change,
): Promise<void> => saveRecord(tx, HandoverTable, { before, after }, { key: after.caseId, events }, change);
