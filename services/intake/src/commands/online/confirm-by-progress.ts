import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { confirmedByProgress } from '../../domain/online/submission.ts';
import { reportOf } from '../../domain/progress/report.ts';
import { saveDecisions, type Step } from '../../storage/case/decision-store.ts';
import { listSubmitted } from '../../storage/case/service-case-store.ts';

/** Confirms the online filings on which their departments have acted before any window has (T4, by the system). */
export async function confirmByProgress(tx: Transaction, events: readonly CloudEvent[]): Promise<void> {
  const acted = new Map(
    events.flatMap((event) => {
      const report = reportOf(event);
      const hasActed = report?.progress?.source === 'review' && !untouched.includes(report.progress.status);
      return hasActed ? [[report.entry.caseId, event] as const] : [];
    }),
  );
  if (acted.size === 0) return;
  const submitted = await listSubmitted(tx, [...acted.keys()]);
  const steps = submitted.flatMap((before): Step[] => {
    const after = confirmedByProgress(before);
    const event = acted.get(before.id);
    if (!after || !event) return [];
    const change = { causeId: event.id, action: 'confirm', actor: event.source, at: event.time };
    return [{ kind: 'case', before, after, events: [], change }];
  });
  if (steps.length > 0) await saveDecisions(tx, steps);
}

/** The statuses of a case on which its department has not acted yet. */
const untouched: readonly string[] = ['PLANNED', 'RECEIVED'];
