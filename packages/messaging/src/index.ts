import type { MigrationInterface } from 'typeorm';
import { CreateMessaging1764000000000 } from './migrations/1764000000000-create-messaging.ts';
import { AddOutboxAddedAt1764100000000 } from './migrations/1764100000000-add-outbox-added-at.ts';

export { BrokenContract } from './check-event-data.ts';
export type { HandleAll } from './inbox/consume-many.ts';
export { consumeOnce, SequenceBroken, traceTo } from './inbox/consume-once.ts';
export { TryAgain } from './inbox/failure.ts';
export type { Subscription } from './inbox/listen.ts';
export type { KafkaOptions } from './kafka/connection.ts';
export { readLog } from './kafka/read-log.ts';
export type { LogRecord } from './kafka/envelope.ts';
export { createDepartmentTopics, createTopics } from './kafka/topics.ts';
export type { Log } from './log.ts';
export { appendToOutbox, type Letter, type Stream } from './outbox/append-to-outbox.ts';
export type { DepartmentsListener } from './replies/listen-to-departments.ts';
export type { ReceivedReply } from './replies/read-reply.ts';
export { startMessaging, type Messaging, type MessagingHealth, type MessagingOptions } from './start-messaging.ts';

/** Run these before a service's own migrations. */
export const messagingMigrations: readonly (new () => MigrationInterface)[] = [
  CreateMessaging1764000000000,
  AddOutboxAddedAt1764100000000,
];
