import type { Publisher } from '@hall/event-contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { EventPublisher } from '../kafka/publisher.ts';
import { MAX_REQUEST_BYTES } from '../kafka/record-size.ts';
import type { Log } from '../log.ts';
import { heldTopics } from './held-topics.ts';
import { countBacklog, nextLot, type Backlog, type OutboxRow } from './outbox-rows.ts';
import { becomeLeader, connectRelay, endClient } from './relay-client.ts';
import { MAX_EVENTS, sendLot, type Sending } from './send-lot.ts';

/** What the relay moves, and how. */
type RelayOptions = {
  readonly service: Publisher;
  readonly databaseUrl: string;
  readonly publisher: EventPublisher;
  readonly log: Log;
};

/** What has not left yet, and the topics that take nothing at the moment, with the broker's word. */
export type RelayBacklog = Backlog & { readonly held: Readonly<Record<string, string>> };

/** A running relay. */
export type Relay = {
  readonly stop: () => Promise<void>;
  /** Undefined while this relay does not know it, because it does not lead or has no database. */
  readonly backlog: () => RelayBacklog | undefined;
  /** Milliseconds since the relay last did anything. Waiting for its turn to lead counts as doing something. */
  readonly idleMs: () => number;
};

const POLL_MS = 1_000;

/**
 * Moves committed events to the log, in their order and without ever leaving one out. It goes by the status of each
 * event and not by a cursor, which would pass events that are committed late. There is one leader per database, by an
 * advisory lock on the connection that does all the work. No transaction is open while it publishes. What fails is sent
 * again until it is acknowledged, with fewer events at once. An event that the log refuses for good is parked and stops
 * only its key; a topic that cannot be written to stops only itself. The relay starts at once, also without a broker.
 */
export function startRelay(options: RelayOptions): Relay {
  const stopping = new AbortController();
  const state: State = {
    options,
    stopping: stopping.signal,
    added: false,
    wake: () => undefined,
    backlog: undefined,
    seenAt: performance.now(),
    countedAt: -POLL_MS,
    most: MAX_EVENTS,
    failures: 0,
    held: heldTopics(),
  };
  const running = lead(state);
  return {
    backlog: () => state.backlog && { ...state.backlog, held: state.held.codes() },
    idleMs: () => performance.now() - state.seenAt,
    stop: async () => {
      stopping.abort();
      state.wake();
      await running;
      await options.publisher.close().catch(() => undefined);
    },
  };
}

type State = Sending & {
  readonly options: RelayOptions;
  readonly stopping: AbortSignal;
  /** An event was added since the outbox was last looked at. */
  added: boolean;
  wake: () => void;
  backlog: Backlog | undefined;
  /** When it last did anything, and when it last counted what waits. */
  seenAt: number;
  countedAt: number;
};

/**
 * Connects and works until stopped. A connection that is lost loses the lock too, so that nobody marks events who does
 * not lead.
 */
async function lead(state: State): Promise<void> {
  const { databaseUrl, log } = state.options;
  while (!state.stopping.aborted) {
    state.seenAt = performance.now();
    let client: Client | undefined;
    try {
      client = await connectRelay(databaseUrl, () => {
        state.added = true;
        state.wake();
      });
      if (await becomeLeader(client)) await work(client, state);
    } catch (fault) {
      log.warn({ fault: String(fault) }, 'the relay has lost its database');
    } finally {
      state.backlog = undefined;
      if (client) await endClient(client);
    }
    await pause(state, POLL_MS);
  }
}

async function work(client: Client, state: State): Promise<void> {
  while (!state.stopping.aborted) {
    state.seenAt = performance.now();
    state.added = false;
    const more = await turn(client, state);
    if (state.failures > 0) await pause(state, Math.min(200 * state.failures, 2_000), false);
    else if (!more) await pause(state, Math.min(POLL_MS, state.held.dueInMs()));
  }
}

/**
 * Sends one lot: of a held topic whose time has come, or else of all topics that are not held. Answers whether more
 * waits already.
 */
async function turn(client: Client, state: State): Promise<boolean> {
  const { held, most } = state;
  const only = held.due() ?? null;
  const bytes = Math.ceil((MAX_REQUEST_BYTES * most) / MAX_EVENTS);
  const rows = await nextLot(client, { events: most, bytes, only, without: only === null ? held.topics() : [] });
  await measure(client, state, rows);
  if (rows.length === 0) {
    if (only === null) return false;
    held.free(only);
    return true;
  }
  const { service, publisher, log } = state.options;
  const left = await sendLot(state, rows, { service, client, publisher, log });
  const weight = rows.reduce((sum, row) => sum + row.bytes, 0);
  return left || only !== null || rows.length >= most || weight >= bytes;
}

/** Counts what waits: at once when nothing may be left, and otherwise once a second. */
async function measure(client: Client, state: State, rows: readonly OutboxRow[]): Promise<void> {
  const known = state.backlog;
  const over = rows.length === 0 && known?.events !== 0;
  if (known && !over && performance.now() - state.countedAt < POLL_MS) return;
  state.backlog = await countBacklog(client);
  state.countedAt = performance.now();
}

/** Sleeps until the time is over, or an event was added, or the relay is stopped. */
async function pause(state: State, ms: number, mayWake = true): Promise<void> {
  if (state.stopping.aborted || (mayWake && state.added)) return;
  const woken = new AbortController();
  if (mayWake) state.wake = () => woken.abort();
  await sleep(ms, undefined, { signal: AbortSignal.any([woken.signal, state.stopping]) }).catch(() => undefined);
  state.wake = () => undefined;
}
