import type { CloudEvent } from '@hall/event-contracts';
import { isNewer, type Progress } from '../domain/progress/stage.ts';
import { entryOf } from '../domain/progress/timeline.ts';
import { addTimelineEntry, findProgress, hasCase, hasJointCase, saveProgress } from '../storage/progress-store.ts';

/** An event of another service about the progress of a case. */
export type ProgressEvent = Extract<CloudEvent, { data: { caseId: string; round: number; status: string } }>;

/**
 * Notes the last word of review or delivery for the applicant's view, in the transaction of the inbox; intake decides nothing
 * itself. Throws when the case is unknown here, which cannot be: the message is then parked, not lost.
 */
export async function noteProgress(tx: Transaction, source: Progress['source'], event: ProgressEvent): Promise<void> {
  const { caseId, round, status } = event.data;
  if (!(await hasCase(tx, caseId))) throw new Error(`progress of a case that was never received here: ${caseId}`);
  const word = { source, round, status };
  if (isNewer(word, await findProgress(tx, caseId, source))) await saveProgress(tx, caseId, word, event.time);
  await addTimelineEntry(tx, entryOf(event, caseId, source));
}

/** Notes what is about a joint case as a whole. Throws when it is unknown here. */
export async function noteJointProgress(tx: Transaction, event: CloudEvent<'JointCaseConcluded.v1'>): Promise<void> {
  const { jointCaseId } = event.data;
  if (!(await hasJointCase(tx, jointCaseId))) throw new Error(`a joint case that was never received: ${jointCaseId}`);
  await addTimelineEntry(tx, entryOf(event, jointCaseId, 'review'));
}

/** Notes a question about a case; one about none, or about a case that is unknown here, is no news for a timeline. */
export async function noteQuestion(
  tx: Transaction,
  event: CloudEvent<'QuestionEscalated.v1' | 'QuestionAnswered.v1'>,
): Promise<void> {
  const { caseId } = event.data;
  if (caseId === null || !((await hasCase(tx, caseId)) || (await hasJointCase(tx, caseId)))) return;
  await addTimelineEntry(tx, entryOf(event, caseId, 'consultation'));
}

type Transaction = Parameters<typeof hasCase>[0];
