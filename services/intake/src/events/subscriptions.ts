import { topics, type CloudEvent } from '@hall/event-contracts';
import type { Subscription } from '@hall/messaging';
import { beginComponents } from '../commands/joint-case/begin-components.ts';
import { confirmByProgress } from '../commands/online/confirm-by-progress.ts';
import { noteAnswers } from '../commands/requests/note-answers.ts';
import { noteTurnAwayAnswer } from '../commands/turn-away/note-turn-away-answer.ts';
import { noteBars } from '../commands/earlier-applications/note-bars.ts';
import { noteCollections } from '../commands/collection/note-collections.ts';
import { noteNextRounds } from '../commands/archive/note-next-round.ts';
import { noteProgress } from '../commands/progress/note-progress.ts';

type Transaction = Parameters<typeof noteProgress>[0];

/** Everything intake listens to: what the other services report about the progress of cases, and about questions. */
export const subscriptions: readonly Subscription[] = [
  {
    group: 'hall.intake.stage',
    topics: [topics.review, topics.delivery, topics.consultation],
    handle: (tx, event) => onProgress(tx, [event]),
    handleAll: onProgress,
  },
];

/**
 * Handles the reports of the other services, in their order. An event without a case and a status is of a newer kind and says nothing to intake.
 */
export async function onProgress(tx: Transaction, events: readonly CloudEvent[]): Promise<void> {
  await beginComponents(
    tx,
    events.filter((event) => event.type === 'ComponentStarted.v1'),
  );
  for (const event of events) if (event.type === 'TurnAwayAnswered.v1') await noteTurnAwayAnswer(tx, event);
  await confirmByProgress(tx, events);
  await noteAnswers(tx, events);
  await noteCollections(tx, events);
  await noteBars(tx, events);
  await noteNextRounds(tx, events);
  await noteProgress(tx, events);
}
