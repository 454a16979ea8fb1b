import { topics, type CloudEvent } from '@hall/event-contracts';
import type { Subscription } from '@hall/messaging';
import { beginComponent } from '../commands/begin-component.ts';
import { noteJointProgress, noteProgress, noteQuestion, type ProgressEvent } from '../commands/note-progress.ts';

type Transaction = Parameters<typeof noteProgress>[0];

/** Everything intake listens to: what the others say about the progress of cases, and about questions. */
export const subscriptions: readonly Subscription[] = [
  { group: 'hall.intake.stage', topics: [topics.review, topics.delivery, topics.consultation], handle: onProgress },
];

/** Every event with a case and a status tells how far the case has come; what says neither is a newer kind, and no news for intake. */
export async function onProgress(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'QuestionEscalated.v1' || event.type === 'QuestionAnswered.v1') return noteQuestion(tx, event);
  if (event.type === 'JointCaseConcluded.v1') return noteJointProgress(tx, event);
  if (event.type === 'ComponentStarted.v1') await beginComponent(tx, event);
  if (isProgress(event)) await noteProgress(tx, event.topic === topics.review ? 'review' : 'delivery', event);
}

const isProgress = (event: CloudEvent): event is ProgressEvent => 'caseId' in event.data && 'status' in event.data;
