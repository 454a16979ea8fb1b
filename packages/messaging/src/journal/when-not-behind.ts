import type { Publisher } from '@hall/event-contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { KafkaOptions } from '../kafka/connection.ts';
import { checkNotBehind, LogAhead } from './log-ahead.ts';

/** Whose database is looked at, and whom to tell when it is older than its log. */
type Guarded = {
  readonly service: Publisher;
  readonly database: DataSource;
  readonly kafka: KafkaOptions;
  readonly onFatal: (reason: string) => void;
};

const AGAIN_MS = 1_000;

/**
 * Runs `begin` once it is sure that the database is not older than its log. As long as the broker does not answer
 * nobody can know this, and nothing could be read or published anyway. When the database is older, `onFatal` is told
 * so, with the remedy, and nothing begins.
 */
export async function whenNotBehind(guarded: Guarded, stopping: AbortSignal, begin: () => void): Promise<void> {
  const { service, database, kafka, onFatal } = guarded;
  while (!stopping.aborted) {
    try {
      await checkNotBehind(database.manager, { service, kafka });
      if (!stopping.aborted) begin();
      return;
    } catch (fault) {
      if (stopping.aborted) return;
      if (fault instanceof LogAhead) return onFatal(fault.message);
      kafka.log.warn({ fault: String(fault) }, 'cannot compare with the log yet');
      await sleep(AGAIN_MS, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
}

/**
 * Checks the same for a database that nobody is connected to yet. Rejects with LogAhead, and with Silent when something
 * does not answer.
 */
export async function checkDatabase(service: Publisher, url: string, brokers: readonly string[]): Promise<void> {
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const database = await new DataSource({ type: 'postgres', url, poolSize: 1 }).initialize();
  try {
    await checkNotBehind(database.manager, { service, kafka: { clientId: 'hall.check', brokers, log: quiet } });
  } finally {
    await database.destroy();
  }
}
