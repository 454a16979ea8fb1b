import type { Topic } from '@hall/event-contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { KafkaOptions } from '../kafka/connection.ts';
import type { LogRecord } from '../kafka/envelope.ts';
import { subscribe, type RunningSubscriber } from '../kafka/subscriber.ts';
import type { Handle } from './consume-once.ts';
import { drainKey } from './drain-key.ts';
import { listKeysToTry } from './parked-messages.ts';
import type { Inbox } from './inbox.ts';
import { receiveRecord } from './receive-record.ts';

/** What a service listens to: one group, its topics, and the effect of each message. */
export type Subscription = { readonly group: string; readonly topics: readonly Topic[]; readonly handle: Handle };

/** What listening needs. */
export type ListenOptions = {
  readonly database: DataSource;
  readonly kafka: KafkaOptions;
  readonly onFatal: (reason: string) => void;
};

/** A running subscription. */
export type Listener = {
  readonly group: string;
  readonly health: () => { readonly caughtUp: boolean; readonly fetchAgeMs: number };
  readonly stop: () => Promise<void>;
};

const CONCURRENCY = 6;
const PARKED_POLL_MS = 1_000;

/** Listens: connects in the background as often as it takes, so that a service starts without a broker. */
export function listen({ group, topics, handle }: Subscription, { database, kafka, onFatal }: ListenOptions): Listener {
  const inbox: Inbox = { database, consumer: group, handle, log: kafka.log };
  const stopping = new AbortController();
  let running: RunningSubscriber | undefined;
  const starting = untilDone(stopping.signal, inbox, async () => {
    const onRecord = (record: LogRecord, heartbeat: () => Promise<void>) =>
      receivePatiently(inbox, record, heartbeat, stopping.signal);
    running = await subscribe(kafka, { group, topics, concurrency: CONCURRENCY, onRecord, onFatal });
  });
  const parking = everySecond(stopping.signal, inbox);
  return {
    group,
    health: () => ({ caughtUp: running?.caughtUp() ?? false, fetchAgeMs: running?.fetchAge() ?? Infinity }),
    stop: async () => {
      stopping.abort();
      await Promise.all([starting, parking]);
      await running?.stop();
    },
  };
}

/** Passing troubles are waited out in place, with heartbeats, so that the order holds; nothing is skipped. */
async function receivePatiently(
  inbox: Inbox,
  record: LogRecord,
  heartbeat: () => Promise<void>,
  stopping: AbortSignal,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await receiveRecord(inbox, record);
      return;
    } catch (fault) {
      if (stopping.aborted) throw fault;
      inbox.log.warn({ group: inbox.consumer, tries, fault: String(fault) }, 'a message has to wait for the database');
      await sleep(Math.min(100 * 2 ** tries, 2_000) * (0.5 + Math.random() / 2));
      await heartbeat();
    }
  }
}

async function untilDone(stopping: AbortSignal, inbox: Inbox, work: () => Promise<void>): Promise<void> {
  while (!stopping.aborted) {
    try {
      return await work();
    } catch (fault) {
      inbox.log.warn({ group: inbox.consumer, fault: String(fault) }, 'cannot listen yet');
      await sleep(1_000, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
}

/** Tries again what waits for something else, and what was released. */
async function everySecond(stopping: AbortSignal, inbox: Inbox): Promise<void> {
  while (!stopping.aborted) {
    await sleep(PARKED_POLL_MS, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted) return;
    try {
      for (const key of await listKeysToTry(inbox.database.manager, inbox.consumer)) await drainKey(inbox, key);
    } catch (fault) {
      inbox.log.warn({ group: inbox.consumer, fault: String(fault) }, 'parked messages have to wait for the database');
    }
  }
}
