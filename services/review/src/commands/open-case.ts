import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { decided } from '../domain/decision.ts';
import { assignedTask } from '../domain/department/task.ts';
import { openReviewCase } from '../domain/review-case.ts';
import { addReviewCase } from '../storage/review-case-store.ts';

/** Opens the department's side of a case that the window has received, in the transaction of the inbox (S30), with its task. */
export async function openCase(tx: Transaction, event: CloudEvent<'CaseReceived.v1'>): Promise<void> {
  const change = { causeId: event.id, action: 'open', actor: event.source, at: event.time };
  const reviewCase = openReviewCase(event.data);
  await addReviewCase(tx, decided(reviewCase, ...assignedTask(reviewCase, null)), change);
}
