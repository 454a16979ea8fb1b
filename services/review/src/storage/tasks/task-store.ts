import { appendToOutbox } from '@hall/messaging';
import type { HallEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { getTaskRoutes } from '../copies/catalogue-store.ts';
import { routed } from './task-routes.ts';

/** Tasks of a case, for who acts for its department. */
type Tasks = { readonly reviewCase: ReviewCase; readonly events: readonly HallEvent[] };

/** Tells departments of tasks, each to who acts for it now (E29). Call it last: it publishes. */
export async function tellTasks(tx: Transaction, tasks: readonly Tasks[]): Promise<void> {
  if (tasks.length === 0) return;
  const routes = await getTaskRoutes(tx);
  const letters = tasks.map(({ reviewCase: { id, jointCaseId }, events }) => ({
    stream: { key: jointCaseId ?? id, subject: id },
    events: events.map((event) => routed(event, routes)),
  }));
  await appendToOutbox(tx, ...letters);
}
