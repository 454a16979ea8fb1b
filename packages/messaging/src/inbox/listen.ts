import type { Topic } from '@hall/event-contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { KafkaOptions } from '../kafka/connection.ts';
import type { LogRecord } from '../kafka/envelope.ts';
import { subscribe, type RunningSubscriber } from '../kafka/subscriber.ts';
import type { HandleAll } from './consume-many.ts';
import type { Handle } from './consume-once.ts';
import { drainKey } from './drain-key.ts';
import { listKeysToTry } from './parked-messages.ts';
import { patiently } from './patiently.ts';
import { inTurns } from './in-turns.ts';
import type { Inbox } from './inbox.ts';
import { receiveRecords } from './receive-records.ts';
import { tellOnce } from './unknown-types.ts';

/** What a service listens to: one group, its topics, and the effect of each message. */
export type Subscription = {
  readonly group: string;
  readonly topics: readonly Topic[];
  readonly handle: Handle;
  /**
   * The effect of several messages at once, where that is quicker. It is meant for projections, which publish nothing.
   */
  readonly handleAll?: HandleAll;
};

/** What listening needs. */
type ListenOptions = {
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
/** At most this many records share a transaction, because its work has to end well within HANDLER_MS. */
export const MAX_TOGETHER = 100;
/** How often parked messages are looked at: seldom while none is known, often while one waits for something else. */
const QUIET_MS = 5_000;
const BUSY_MS = 500;

/** Listens: connects in the background as often as it takes, so that a service starts without a broker. */
export function listen(
  { group, topics, handle, handleAll }: Subscription,
  { database, kafka, onFatal }: ListenOptions,
): Listener {
  const inbox: Inbox = {
    database,
    consumer: group,
    handle,
    handleAll,
    onUnknownType: tellOnce(kafka.log, group),
    log: kafka.log,
  };
  const stopping = new AbortController();
  // Until the first fetch its age is counted from the last try to begin: a listener that cannot begin is not stuck.
  let tried = performance.now();
  let running: RunningSubscriber | undefined;
  const starting = untilDone(stopping.signal, inbox, async () => {
    tried = performance.now();
    const together = inTurns<LogRecord>(async (records) => {
      if ((await receiveRecords(inbox, records)) === 'PARKED') parking.wake();
    }, MAX_TOGETHER);
    const onRecords = (records: readonly LogRecord[], heartbeat: () => Promise<void>) =>
      patiently({ log: inbox.log, group, stopping: stopping.signal, heartbeat }, () => together(records));
    running = await subscribe(kafka, { group, topics, concurrency: CONCURRENCY, onRecords, onFatal });
  });
  const parking = parkingLoop(stopping.signal, inbox);
  return {
    group,
    health: () => ({
      caughtUp: running?.caughtUp() ?? false,
      fetchAgeMs: running?.fetchAge() ?? performance.now() - tried,
    }),
    stop: async () => {
      stopping.abort();
      parking.wake();
      await Promise.all([starting, parking.ended]);
      await running?.stop();
    },
  };
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

/** Tries messages again that wait for something else, and messages that were released. */
function parkingLoop(
  stopping: AbortSignal,
  inbox: Inbox,
): { readonly wake: () => void; readonly ended: Promise<void> } {
  let woken = new AbortController();
  const tryAll = async (): Promise<number> => {
    const keys = await listKeysToTry(inbox.database.manager, inbox.consumer);
    for (const key of keys) await drainKey(inbox, key);
    return keys.length;
  };
  const run = async (): Promise<void> => {
    let pause = QUIET_MS;
    while (!stopping.aborted) {
      await sleep(pause, undefined, { signal: woken.signal }).catch(() => {
        woken = new AbortController();
      });
      if (stopping.aborted) return;
      pause = await tryAll().then(
        (waiting) => (waiting > 0 ? BUSY_MS : QUIET_MS),
        (fault: unknown) => {
          inbox.log.warn({ group: inbox.consumer, fault: String(fault) }, 'parked messages have to wait');
          return QUIET_MS;
        },
      );
    }
  };
  return { wake: () => woken.abort(), ended: run() };
}
