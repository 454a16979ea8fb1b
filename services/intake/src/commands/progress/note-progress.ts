import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { reportOf } from '../../domain/progress/report.ts';
import { isNewer } from '../../domain/progress/stage.ts';
import {
  addTimelineEntries,
  listProgress,
  listReceived,
  saveProgress,
  type ReportedProgress,
} from '../../storage/progress/progress-store.ts';

/**
 * Notes for the applicant's view what the other services report of cases, in the order in which they have reported it and in the transaction
 * of the inbox. Nothing is decided here. Throws when a case is not known here, which cannot be: the message is then parked and not lost.
 */
export async function noteProgress(tx: Transaction, events: readonly CloudEvent[]): Promise<void> {
  const reports = events.flatMap((event) => reportOf(event) ?? []);
  const caseIds = [...new Set(reports.map(({ entry }) => entry.caseId))];
  if (caseIds.length === 0) return;
  const [received, told] = await Promise.all([listReceived(tx, caseIds), listProgress(tx, caseIds)]);
  const unknown = reports.find(({ entry, mustBeKnown }) => mustBeKnown && !received.has(entry.caseId));
  if (unknown) throw new Error(`progress of a case that was never received here: ${unknown.entry.caseId}`);

  const latest = new Map(told.map((known) => [nameOf(known), known]));
  const newer = new Map<string, ReportedProgress>();
  for (const { entry, progress } of reports) {
    if (!progress) continue;
    const report = { ...progress, caseId: entry.caseId, occurredAt: entry.occurredAt };
    if (!isNewer(report, latest.get(nameOf(report)))) continue;
    latest.set(nameOf(report), report);
    newer.set(nameOf(report), report);
  }
  await saveProgress(tx, [...newer.values()]);
  await addTimelineEntries(
    tx,
    reports.map(({ entry }) => entry).filter(({ caseId }) => received.has(caseId)),
  );
}

const nameOf = ({ caseId, source }: ReportedProgress): string => `${caseId} ${source}`;
