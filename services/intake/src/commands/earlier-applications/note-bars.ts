import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import type { HallDate } from '@hall/working-days';
import { addBar } from '../../storage/earlier-applications/bar-store.ts';
import { listCases } from '../../storage/case/service-case-store.ts';

/** Notes the bars that departments have imposed (行政许可法 art. 78). Later receipts are checked against them. */
export async function noteBars(tx: Transaction, events: readonly CloudEvent[]): Promise<void> {
  const told = events.flatMap((event) =>
    (event.type === 'CaseNotAccepted.v1' || event.type === 'CaseDecided.v1') && event.data.barredUntil
      ? [{ caseId: event.data.caseId, round: event.data.round, until: event.data.barredUntil as HallDate }]
      : [],
  );
  if (told.length === 0) return;
  const cases = await listCases(
    tx,
    told.map(({ caseId }) => caseId),
  );
  for (const { id: caseId, applicantId, itemCode } of cases)
    for (const { round, until } of told.filter((one) => one.caseId === caseId))
      await addBar(tx, { caseId, round, applicantId, itemCode, until, liftedAt: null });
}
