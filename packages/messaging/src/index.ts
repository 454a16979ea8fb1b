import type { MigrationInterface } from 'typeorm';
import { CreateMessaging1764000000000 } from './migrations/1764000000000-create-messaging.ts';
import { AddOutboxAddedAt1764100000000 } from './migrations/1764100000000-add-outbox-added-at.ts';
import { AddInboxContent1764710000000 } from './migrations/1764710000000-add-inbox-content.ts';
import { AddParkedEvent1764720000000 } from './migrations/1764720000000-add-parked-event.ts';
import { CreateJournal1764730000000 } from './migrations/1764730000000-create-journal.ts';
import { NarrowOutbox1764820000000 } from './migrations/1764820000000-narrow-outbox.ts';
import { SweepWhatIsDue1764860000000 } from './migrations/1764860000000-sweep-what-is-due.ts';
import { KeepEventDataAsText1764880000000 } from './migrations/1764880000000-keep-event-data-as-text.ts';
import { MarkWhatWaits1764920000000 } from './migrations/1764920000000-mark-what-waits.ts';
import { ShowRepairedEvents1764930000000 } from './migrations/1764930000000-show-repaired-events.ts';

export { databaseAnswers } from './answering.ts';
export { consumeOnce, traceTo, type Handle } from './inbox/consume-once.ts';
export { handleBy, passOver, type Handlers } from './inbox/handlers.ts';
export { TryAgain } from './inbox/failure.ts';
export type { Subscription } from './inbox/listen.ts';
export type { KafkaOptions } from './kafka/connection.ts';
export { checkDatabase } from './journal/when-not-behind.ts';
export { repair } from './journal/repair.ts';
export { readLog } from './kafka/read-log.ts';
export { dataIn, type LogRecord } from './kafka/envelope.ts';
export { createDepartmentTopics, createTopics } from './kafka/topics.ts';
export type { Log } from './log.ts';
export { appendToOutbox, checkOutgoing, type Letter } from './outbox/append-to-outbox.ts';
export { EventTooLarge } from './outbox/event-too-large.ts';
export { untilPublished, type OnItsWay } from './outbox/until-published.ts';
export type { DepartmentsListener } from './replies/listen-to-departments.ts';
export type { ReceivedReply } from './replies/read-reply.ts';
export { personalDataIn } from './personal-data.ts';
export { readRetention, type Retention } from './retention/settings.ts';
export { runTool } from './run-tool.ts';
export { startMessaging, type Messaging } from './start-messaging.ts';

/** Run these before a service's own migrations. */
export const messagingMigrations: readonly (new () => MigrationInterface)[] = [
  CreateMessaging1764000000000,
  AddOutboxAddedAt1764100000000,
  AddInboxContent1764710000000,
  AddParkedEvent1764720000000,
  CreateJournal1764730000000,
  NarrowOutbox1764820000000,
  SweepWhatIsDue1764860000000,
  KeepEventDataAsText1764880000000,
  MarkWhatWaits1764920000000,
  ShowRepairedEvents1764930000000,
];
