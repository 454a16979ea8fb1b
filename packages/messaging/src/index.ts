import type { MigrationInterface } from 'typeorm';
import { CreateMessaging1764000000000 } from './migrations/1764000000000-create-messaging.ts';

export { BrokenContract } from './check-event-data.ts';
export { consumeOnce, SequenceBroken } from './inbox/consume-once.ts';
export { TryAgain } from './inbox/failure.ts';
export type { Subscription } from './inbox/listen.ts';
export type { KafkaOptions } from './kafka/connection.ts';
export { createTopics } from './kafka/topics.ts';
export type { Log } from './log.ts';
export { appendToOutbox, type Stream } from './outbox/append-to-outbox.ts';
export { startMessaging, type Messaging, type MessagingHealth, type MessagingOptions } from './start-messaging.ts';

/** Run these before a service's own migrations. */
export const messagingMigrations: readonly (new () => MigrationInterface)[] = [CreateMessaging1764000000000];
