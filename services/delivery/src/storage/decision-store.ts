import type { HallEvent } from '@hall/event-contracts';
import { appendToOutbox, type Letter } from '@hall/messaging';
import { historyRow, rowsOf, saveRows, stepsOf, type Change, type Transaction } from '@hall/transaction';
import type { Decided } from '../domain/decision.ts';
import type { DeliveryCase } from '../domain/delivery-case.ts';
import type { JointDelivery } from '../domain/joint-case.ts';
import { DeliveryCaseTable } from './delivery-case-table.ts';
import { HistoryTable } from './history-table.ts';
import { JointDeliveryTable } from './joint-delivery-table.ts';

/** One change of one delivery; `before` is null for a new one. */
export type CaseStep = StepOf<DeliveryCase> & { readonly kind: 'case'; readonly before: DeliveryCase | null };

/** One change of how a joint case is handed out. Its row is locked by whoever decides, and it has neither a version nor a history. */
type JointStep = StepOf<JointDelivery> & { readonly kind: 'joint' };

/** One change, with the events to publish. */
export type Step = CaseStep | JointStep;

type StepOf<Row> = { readonly after: Row; readonly events: readonly HallEvent[]; readonly change: Change };

/** The change that a rule has decided: the next version of `before`, or the first version of a new delivery. */
export const caseStep = (before: DeliveryCase | null, { deliveryCase, events }: Decided, change: Change): CaseStep => ({
  kind: 'case',
  before,
  after: { ...deliveryCase, version: (before?.version ?? 0) + 1 },
  events,
  change,
});

/**
 * The door for changes (decision 2 names what is written beside it), in this order: the rows (new, or if they are still the version decided on), the history of every step, the events.
 * Steps of one delivery follow each other, and its row is written once. Throws StaleRow. Never `save()`: it neither checks nor keeps the version, and
 * a lost update is a licence handed out twice.
 */
export async function saveDecisions(tx: Transaction, steps: readonly Step[]): Promise<void> {
  const cases = steps.filter((step) => step.kind === 'case');
  const joints = steps.filter((step) => step.kind === 'joint');
  await saveRows(tx, [stepsOf(DeliveryCaseTable, cases)], rowsOf(HistoryTable, cases.map(historyOf)));
  for (const { after } of joints) await tx.update(JointDeliveryTable, { id: after.id }, { delivery: after.delivery });
  await appendToOutbox(tx, ...steps.map(letterOf));
}

const historyOf = (step: CaseStep) => historyRow('caseId', step, step.after.status === 'COMPLETED', DeliveryCaseTable);

/** The events of a component are in the order of its joint case; what they are about is always the case itself. */
const letterOf = ({ after, events, change }: Step): Letter => ({
  stream: { key: ('jointCaseId' in after ? after.jointCaseId : null) ?? after.id, subject: after.id, time: change.at },
  events,
});
