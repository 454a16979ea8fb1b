import type { Publisher } from '@hall/event-contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { EventPublisher } from '../kafka/publisher.ts';
import { MAX_REQUEST_BYTES } from '../kafka/record-size.ts';
import type { Log } from '../log.ts';
import { heldTopics } from './held-topics.ts';
import { KeptContents } from './kept-contents.ts';
import { lotsInFlight, weightOf, type LotsInFlight } from './lots-in-flight.ts';
import { countBacklog, nextLot, type Backlog } from './outbox-rows.ts';
import { becomeLeader, behind, connectRelay, endClient, type RelayDatabase } from './relay-client.ts';
import { MAX_EVENTS, sendLot, type Sending } from './send-lot.ts';

/** What the relay moves, and how. */
type RelayOptions = {
  readonly service: Publisher;
  readonly databaseUrl: string;
  readonly publisher: EventPublisher;
  readonly log: Log;
};

/** What has not left yet, and the topics that take nothing at the moment, with the broker's word. */
type RelayBacklog = Backlog & { readonly held: Readonly<Record<string, string>> };

/** A running relay. */
export type Relay = {
  readonly stop: () => Promise<void>;
  /** Undefined while this relay does not know it, because it does not lead or has no database. */
  readonly backlog: () => RelayBacklog | undefined;
  /** Milliseconds since the relay last did anything. Waiting for its turn to lead counts as doing something. */
  readonly idleMs: () => number;
};

const POLL_MS = 1_000;
/** How often a leader looks who has nothing to do. PostgreSQL tells it of new events, so that this is for what nobody foresees. */
const IDLE_POLL_MS = 5_000;
/** So many lots are on their way at once, at most. */
const MAX_LOTS = 3;
/** One lot takes half of what may be on its way at most, so that the next one is chosen and written while it travels. */
const LOT_SHARE = 2;

/**
 * Moves committed events to the log, in the order of each key and without ever leaving one out. It goes by what waits and not by a
 * cursor, which would pass events that are committed late. There is one leader per database, by an advisory lock on the connection
 * that does all the work. No transaction is open while it publishes. Several lots are on their way at once, but never two with the
 * same key, and all together no more than one lot may hold: that is how much a broker that stands still can get twice. What fails is
 * sent again until it is acknowledged, alone and with fewer events. An event that the log refuses for good is parked and stops only
 * its key; a topic that cannot be written to stops only itself. The relay starts at once, also without a broker.
 */
export function startRelay(options: RelayOptions): Relay {
  const stopping = new AbortController();
  const state: State = {
    options,
    stopping: stopping.signal,
    more: true,
    passedOver: false,
    wake: () => undefined,
    backlog: undefined,
    seenAt: performance.now(),
    countedAt: -POLL_MS,
    most: MAX_EVENTS,
    failures: 0,
    held: heldTopics(),
    contents: new KeptContents(),
    lots: lotsInFlight(),
  };
  const running = lead(state);
  return {
    backlog: () => state.backlog && { ...state.backlog, held: state.held.codes() },
    idleMs: () => performance.now() - Math.min(state.seenAt, state.lots.oldestSince()),
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
  readonly lots: LotsInFlight;
  /** Something may wait that was not looked at yet. */
  more: boolean;
  /** Something waits whose key is on its way: it is looked at again when a lot has ended. */
  passedOver: boolean;
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
      client = await connectRelay(databaseUrl, () => lookAgain(state));
      if (await becomeLeader(client)) await work(behind(client), state);
    } catch (fault) {
      log.warn({ fault: String(fault) }, 'the relay has lost its database');
    } finally {
      state.backlog = undefined;
      if (client) await endClient(client);
    }
    await pause(state, POLL_MS);
  }
}

/** Leads. However it ends, no lot is on its way any more then: the next leader may send the same events. */
async function work(database: RelayDatabase, state: State): Promise<void> {
  state.more = true;
  try {
    while (!state.stopping.aborted) {
      state.seenAt = performance.now();
      state.lots.throwFault();
      if (!hasRoom(state)) await pause(state, POLL_MS);
      else if (state.more) await turn(database, state);
      else if (await pause(state, Math.min(IDLE_POLL_MS, state.held.dueInMs()))) state.more = true;
    }
  } finally {
    await state.lots.allSettled();
  }
  state.lots.throwFault();
}

/** Whether another lot may leave now. After a failure, and where a held topic is tried again, a lot goes alone. */
function hasRoom({ lots, most, failures, held }: State): boolean {
  if (lots.count() === 0) return true;
  const isAlone = failures > 0 || most < MAX_EVENTS || held.due() !== undefined;
  return !isAlone && lots.count() < MAX_LOTS && lots.ids().length < MAX_EVENTS && lots.bytes() < MAX_REQUEST_BYTES;
}

/** Sends the next lot on its way: of a held topic whose time has come, or else of all topics that are not held. */
async function turn(database: RelayDatabase, state: State): Promise<void> {
  const { held, lots, failures } = state;
  if (failures > 0) await pause(state, Math.min(200 * failures, 2_000), false);
  if (state.stopping.aborted) return;
  state.more = false;
  const only = held.due() ?? null;
  const without = only === null ? held.topics() : [];
  const room = roomFor(state);
  const ended = lots.ended();
  const { rows, passedOver } = await nextLot(database, { ...room, only, without, sending: lots.ids() });
  if (passedOver && lots.ended() === ended) state.passedOver = true;
  const isCut = rows.length >= room.events || weightOf(rows) >= room.bytes;
  if (only !== null || isCut || (passedOver && !state.passedOver)) state.more = true;
  if (rows.length > 0) {
    const { service, publisher, log } = state.options;
    lots.add(rows, sendLot(state, rows, { service, database, publisher, log }), (left) => settle(state, left));
  } else if (only !== null) held.free(only);
  await measure(database, state);
}

/** How large the next lot may be. */
function roomFor({ most, lots }: State): { readonly events: number; readonly bytes: number } {
  const events = Math.min(most - lots.ids().length, MAX_EVENTS / LOT_SHARE);
  return { events, bytes: Math.ceil((MAX_REQUEST_BYTES * events) / MAX_EVENTS) };
}

/** A lot has ended: what it has left, and what waited for its keys, is looked at again. */
function settle(state: State, left: boolean): void {
  if (left || state.passedOver) state.more = true;
  state.passedOver = false;
  state.wake();
}

function lookAgain(state: State): void {
  state.more = true;
  state.wake();
}

/** Counts what waits: at once when nothing may be left, and otherwise once a second. */
async function measure(database: RelayDatabase, state: State): Promise<void> {
  const known = state.backlog;
  const over = state.lots.count() === 0 && known?.events !== 0;
  if (known && !over && performance.now() - state.countedAt < POLL_MS) return;
  state.backlog = await countBacklog(database);
  state.countedAt = performance.now();
}

/** Sleeps until the time is over, and answers true then; or until there is something to do, or the relay is stopped. */
async function pause(state: State, ms: number, mayWake = true): Promise<boolean> {
  if (state.stopping.aborted) return false;
  const woken = new AbortController();
  if (mayWake) state.wake = () => woken.abort();
  const isOver = await sleep(ms, true, { signal: AbortSignal.any([woken.signal, state.stopping]) }).catch(() => false);
  state.wake = () => undefined;
  return isOver;
}
