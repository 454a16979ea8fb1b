import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import type { HallDate } from '@hall/working-days';
import { saveDecisions, type Step } from '../../storage/case/decision-store.ts';
import { listCases } from '../../storage/case/service-case-store.ts';

/**
 * Notes that components which waited for others have begun. The last days for their one-off notices are counted from now, not from the receipt
 * of the joint case.
 */
export async function beginComponents(
  tx: Transaction,
  events: readonly CloudEvent<'ComponentStarted.v1'>[],
): Promise<void> {
  if (events.length === 0) return;
  const received = new Map(
    (
      await listCases(
        tx,
        events.map(({ data }) => data.caseId),
      )
    ).map((one) => [one.id, one]),
  );
  const steps = events.map((event): Step => {
    const { caseId, noticeBy } = event.data;
    const before = received.get(caseId);
    if (!before) throw new Error(`a component that was never received here: ${caseId}`);
    const after = { ...before, noticeBy: noticeBy as HallDate, version: before.version + 1 };
    const change = { causeId: event.id, action: 'beginComponent', actor: event.source, at: event.time };
    return { kind: 'case', before, after, events: [], change };
  });
  await saveDecisions(tx, steps);
}
