import { topics, type CloudEvent } from '@hall/event-contracts';
import type { Subscription } from '@hall/messaging';
import { noteProgress, type ProgressEvent } from '../commands/note-progress.ts';

type Transaction = Parameters<typeof noteProgress>[0];

/** Everything intake listens to: what review and delivery say about the progress of cases. */
export const subscriptions: readonly Subscription[] = [
  { group: 'hall.intake.stage', topics: [topics.review, topics.delivery], handle: onProgress },
];

/** Every event of these topics tells how far a case has come; one that does not is a newer kind, and no news for intake. */
export async function onProgress(tx: Transaction, event: CloudEvent): Promise<void> {
  const source = event.topic === topics.review ? 'review' : 'delivery';
  if (isProgress(event)) await noteProgress(tx, source, event);
}

const isProgress = (event: CloudEvent): event is ProgressEvent => 'caseId' in event.data && 'status' in event.data;
