import { appendToOutbox } from '@hall/messaging';
import { StaleRow, type Transaction } from '@hall/transaction';
import type { Decided } from '../domain/decision.ts';
import { isCaseId, type DeliveryCase } from '../domain/delivery-case.ts';
import { DeliveryCaseTable } from './delivery-case-table.ts';
import { HistoryTable, type HistoryRow } from './history-table.ts';

/** Who changes the delivery, how, because of what (the id of a request, an event or a timer), and when (RFC 3339). */
export type Change = Pick<HistoryRow, 'actor' | 'action' | 'causeId' | 'at'>;

/** The delivery as it is now, unlocked: `saveDecision` notices when it changes meanwhile. */
export const findDeliveryCase = async (tx: Transaction, id: string): Promise<DeliveryCase | undefined> =>
  isCaseId(id) ? ((await tx.findOneBy(DeliveryCaseTable, { id })) ?? undefined) : undefined;

/**
 * The only door for changes, in this order: the row (new, or if it is still the version decided on), its history, its events.
 * Answers the delivery as saved. Throws StaleRow. Never `save()`: it neither checks nor keeps the version, and a lost update is
 * a licence handed out twice.
 */
export async function saveDecision(
  tx: Transaction,
  before: DeliveryCase | null,
  decided: Decided,
  change: Change,
): Promise<DeliveryCase> {
  const after = { ...decided.deliveryCase, version: (before?.version ?? 0) + 1 };
  if (before) await updateRow(tx, before, after);
  else await tx.insert(DeliveryCaseTable, after as never);
  await tx.insert(HistoryTable, { ...change, caseId: after.id, version: after.version, after });
  const stream = { key: after.jointCaseId ?? after.id, subject: after.id, time: change.at };
  await appendToOutbox(tx, { stream, events: decided.events });
  return after;
}

async function updateRow(tx: Transaction, before: DeliveryCase, after: DeliveryCase): Promise<void> {
  const { id, ...columns } = after;
  const written = await tx.update(DeliveryCaseTable, { id, version: before.version }, columns as never);
  if (written.affected !== 1) throw new StaleRow(id);
}
