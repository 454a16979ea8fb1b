import type { CloudEvent, HallEventType } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { isNewer, type Progress } from '../domain/progress/stage.ts';
import { entryOf } from '../domain/progress/timeline.ts';
import { addTimelineEntry, findProgress, hasCase, saveProgress } from '../storage/progress-store.ts';

/** An event of another service about the progress of a case. */
export type ProgressEvent = Extract<
  CloudEvent<HallEventType>,
  { data: { caseId: string; round: number; status: string } }
>;

/**
 * Notes the last word of review or delivery for the applicant's view, in the transaction of the inbox; intake decides nothing
 * itself. Throws when the case is unknown here, which cannot be: the message is then parked, not lost.
 */
export async function noteProgress(tx: Transaction, source: Progress['source'], event: ProgressEvent): Promise<void> {
  const { caseId, round, status } = event.data;
  if (!(await hasCase(tx, caseId))) throw new Error(`progress of a case that was never received here: ${caseId}`);
  const word = { source, round, status };
  if (isNewer(word, await findProgress(tx, caseId, source))) await saveProgress(tx, caseId, word, event.time);
  await addTimelineEntry(tx, entryOf(event, source));
}
