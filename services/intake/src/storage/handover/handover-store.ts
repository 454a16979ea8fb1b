import { lockRow, type Transaction } from '@hall/transaction';
import type { Handover } from '../../domain/handover/handover.ts';
import { saveRecord, type RecordChange, type RecordNote } from '../case/record-store.ts';
import { HandoverTable } from './handover-table.ts';

/** The hand-over list with this id, locked until the transaction ends. */
export const lockHandover = (tx: Transaction, id: string): Promise<Handover | undefined> =>
  lockRow(tx, HandoverTable, id);

/** The hand-over list of a case, which has one at most. */
export const findHandoverOf = async (tx: Transaction, caseId: string): Promise<Handover | undefined> =>
  (await tx.findOneBy(HandoverTable, { caseId })) ?? undefined;

/** Saves a hand-over list with its history and its events, which belong to the stream of its case. Throws StaleRow. */
export const saveHandover = (tx: Transaction, changed: RecordChange<Handover>, note: RecordNote): Promise<void> =>
  saveRecord(tx, HandoverTable, changed, { ...note, key: changed.after.caseId });
