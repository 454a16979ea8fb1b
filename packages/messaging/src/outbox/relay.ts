import { type CloudEvent, type Publisher } from '@hall/event-contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { encode } from '../kafka/envelope.ts';
import type { EventPublisher } from '../kafka/publisher.ts';
import type { Log } from '../log.ts';

/** What the relay moves, and how. */
export type RelayOptions = {
  readonly service: Publisher;
  readonly databaseUrl: string;
  readonly publisher: EventPublisher;
  readonly log: Log;
};

/** A running relay. */
export type Relay = {
  readonly stop: () => Promise<void>;
  /** Events that have not left yet, and how long the oldest has waited, in seconds; undefined while nobody knows. */
  readonly backlog: () => { readonly events: number; readonly oldestSeconds: number } | undefined;
};

const BATCH = 500;
const POLL_MS = 1_000;
const LOCK = `hashtext('hall.relay')`;

const unpublished = `
  SELECT id, event_id, topic, key, subject, seq, type, data, traceparent, correlation_id, causation_id,
         to_char(time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS time,
         extract(epoch FROM clock_timestamp() - added_at)::int AS age
  FROM outbox_event WHERE published_at IS NULL ORDER BY id LIMIT ${BATCH}`;

/**
 * Moves committed events to the log, in their order and without ever leaving one out: by status, not by a cursor, which would
 * pass events that commit late (2.1). One leader per database by an advisory lock on the connection that does all the work; no
 * transaction is open while publishing; what fails is sent again until it is acknowledged. Starts at once, also without a broker.
 */
export function startRelay(options: RelayOptions): Relay {
  const stopping = new AbortController();
  const state: State = { options, stopping: stopping.signal, added: false, wake: () => undefined, backlog: undefined };
  const running = lead(state);
  return {
    backlog: () => state.backlog,
    stop: async () => {
      stopping.abort();
      state.wake();
      await running;
      await options.publisher.close().catch(() => undefined);
    },
  };
}

type State = {
  readonly options: RelayOptions;
  readonly stopping: AbortSignal;
  /** An event was added since the outbox was last looked at. */
  added: boolean;
  wake: () => void;
  backlog: ReturnType<Relay['backlog']>;
};

/** Connects and works until stopped; a lost connection loses the lock too, so nothing can be marked by a leader that is none. */
async function lead(state: State): Promise<void> {
  const { databaseUrl, log } = state.options;
  while (!state.stopping.aborted) {
    const client = new Client({ connectionString: databaseUrl, application_name: 'hall.relay' });
    client.on('error', () => undefined); // the query in hand rejects too
    client.on('notification', () => {
      state.added = true;
      state.wake();
    });
    try {
      await client.connect();
      if (await becomeLeader(client)) await work(client, state);
    } catch (fault) {
      log.warn({ fault: String(fault) }, 'the relay has lost its database');
    } finally {
      await client.end().catch(() => undefined);
    }
    await pause(state, POLL_MS);
  }
}

async function becomeLeader(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ leads: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS leads`);
  return rows[0]?.leads ?? false;
}

/**
 * Marks need not wait for the disk: one that a crash of the database forgets means an event sent twice, which the inbox takes once.
 * A plain index scan drops the entries of what has left as it meets them; a bitmap would read all of them again until a vacuum.
 */
const settings = 'SET synchronous_commit TO off; SET enable_bitmapscan TO off; SET enable_seqscan TO off';

async function work(client: Client, state: State): Promise<void> {
  await client.query(`LISTEN hall_outbox; ${settings}`);
  while (!state.stopping.aborted) {
    state.added = false;
    const { rows } = await client.query<OutboxRow>(unpublished);
    await measure(client, state, rows);
    if (rows.length > 0) await publish(client, state, rows);
    if (rows.length < BATCH) await pause(state, POLL_MS);
  }
}

/** Sends one batch until it is acknowledged, never a later one before it; then marks it with its receipts. */
async function publish(client: Client, state: State, rows: readonly OutboxRow[]): Promise<void> {
  const { service, publisher, log } = state.options;
  const records = rows.map((row) => encode(eventOf(service, row)));
  for (let tries = 1; !state.stopping.aborted; tries += 1) {
    try {
      const receipts = await publisher.publish(records);
      const ids = rows.map(({ id }) => id);
      await client.query(
        `UPDATE outbox_event o SET published_at = now(), receipt = r.receipt
         FROM unnest($1::bigint[], $2::jsonb[]) AS r (id, receipt) WHERE o.id = r.id`,
        [ids, receipts.map((receipt) => JSON.stringify(receipt))],
      );
      return;
    } catch (fault) {
      if (!isFromKafka(fault)) throw fault;
      log.warn({ events: rows.length, tries, fault: String(fault) }, 'the log did not take a batch: it is sent again');
      await client.query('SELECT 1'); // still the leader? a lost connection ends here
      await pause(state, Math.min(200 * tries, 2_000), false);
    }
  }
}

const isFromKafka = (fault: unknown): boolean =>
  !(fault instanceof Error && 'severity' in fault) && !isLostClient(fault);
const isLostClient = (fault: unknown): boolean =>
  fault instanceof Error && /Client|Connection terminated/.test(fault.message);

async function measure(client: Client, state: State, found: readonly OutboxRow[]): Promise<void> {
  const oldestSeconds = Math.max(0, ...found.map(({ age }) => age));
  if (found.length < BATCH) return void (state.backlog = { events: found.length, oldestSeconds });
  const { rows } = await client.query<{ events: number }>(
    `SELECT count(*)::int AS events FROM outbox_event WHERE published_at IS NULL`,
  );
  state.backlog = { events: rows[0]?.events ?? 0, oldestSeconds };
}

/** Sleeps until the time is over, or an event was added, or the relay is stopped. */
async function pause(state: State, ms: number, mayWake = true): Promise<void> {
  if (state.stopping.aborted || (mayWake && state.added)) return;
  const woken = new AbortController();
  if (mayWake) state.wake = () => woken.abort();
  await sleep(ms, undefined, { signal: AbortSignal.any([woken.signal, state.stopping]) }).catch(() => undefined);
  state.wake = () => undefined;
}

type OutboxRow = Record<'id' | 'event_id' | 'topic' | 'key' | 'subject' | 'seq' | 'type' | 'time', string> & {
  readonly age: number;
} & Record<'traceparent' | 'correlation_id' | 'causation_id', string | null> & { readonly data: object };

const eventOf = (service: Publisher, row: OutboxRow): CloudEvent =>
  ({
    specversion: '1.0',
    id: row.event_id,
    source: `/hall/${service}`,
    topic: row.topic,
    key: row.key,
    subject: row.subject,
    seq: Number(row.seq),
    type: row.type,
    time: row.time,
    data: row.data,
    traceparent: row.traceparent,
    correlationId: row.correlation_id,
    causationId: row.causation_id,
  }) as unknown as CloudEvent;
