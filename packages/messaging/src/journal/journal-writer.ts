import type { Publisher } from '@hall/event-contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { KafkaOptions } from '../kafka/connection.ts';
import type { OutgoingRecord } from '../kafka/envelope.ts';
import { kafkaPublisher, type EventPublisher } from '../kafka/publisher.ts';
import { createJournalTopic, journalTopic } from './journal-topic.ts';
import { seal, type JournalRow } from './seal.ts';

/** Whose journal, from which database, under which key. */
export type Journalling = {
  readonly service: Publisher;
  readonly databaseUrl: string;
  readonly kafka: KafkaOptions;
  readonly key: Buffer;
};

/** Sends the journal. */
type JournalWriter = {
  /** Resolves when everything that was committed before is in the journal topic. */
  readonly flush: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const ROWS = 500;
/** How large an entry may be before it is packed. Packed it has about a fifth of that, and the broker takes 1 MB. */
const MAX_BYTES = 2_000_000;
const POLL_MS = 1_000;
const LOCK = `hashtext('hall.journal')`;

/**
 * Sends what the triggers have noted, in its order, and deletes it when the log has acknowledged it. Of all processes
 * of a service only one does this at a time (a lock in its database). An entry that is sent twice, or late by a process
 * that was thought dead, does no harm, because a repair goes by the ids of the rows.
 */
export function startJournal(options: Journalling): JournalWriter {
  const publisher = kafkaPublisher({ ...options.kafka, clientId: `${options.kafka.clientId}.journal` });
  const database = connection(options.databaseUrl);
  const stopping = new AbortController();
  let made: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const flush = async (): Promise<void> => {
    made ??= createJournalTopic(options.kafka, options.service);
    await made.catch((fault: unknown) => {
      made = undefined;
      throw fault;
    });
    await database.use((client) => drain(client, options, publisher));
  };
  const next = (): Promise<void> => {
    const mine = last.then(flush, flush);
    last = mine.catch(() => undefined);
    return mine;
  };
  const running = untilStopped(stopping.signal, next, options);
  return {
    flush: next,
    stop: async () => {
      stopping.abort();
      await running;
      await next().catch(() => undefined);
      await publisher.close().catch(() => undefined);
      await database.end();
    },
  };
}

/**
 * A publisher whose events leave only after the journal of the transactions that wrote them, so that what an event
 * tells of can always be rebuilt.
 */
export const journalFirst = (publisher: EventPublisher, journal: JournalWriter): EventPublisher => ({
  publish: async (batch) => {
    await journal.flush();
    return publisher.publish(batch);
  },
  close: () => publisher.close(),
});

async function untilStopped(stopping: AbortSignal, flush: () => Promise<void>, { kafka }: Journalling): Promise<void> {
  while (!stopping.aborted) {
    await flush().catch((fault: unknown) => kafka.log.warn({ fault: String(fault) }, 'the journal has to wait'));
    await sleep(POLL_MS, undefined, { signal: stopping }).catch(() => undefined);
  }
}

/** The connection that does the work, made anew after any fault. */
function connection(databaseUrl: string) {
  let client: Client | undefined;
  return {
    async use<Answer>(work: (client: Client) => Promise<Answer>): Promise<Answer> {
      try {
        client ??= await connected(databaseUrl);
        return await work(client);
      } catch (fault) {
        const spoilt = client;
        client = undefined;
        await spoilt?.end().catch(() => undefined); // the lock ends with the connection
        throw fault;
      }
    },
    end: async (): Promise<void> => client?.end().catch(() => undefined),
  };
}

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString, application_name: 'hall.journal' });
  client.on('error', () => undefined); // the query that is running rejects too
  await client.connect();
  await client.query('SET synchronous_commit TO off'); // what a crash forgets is sent twice, which does no harm
  return client;
}

async function drain(client: Client, options: Journalling, publisher: EventPublisher): Promise<void> {
  if ((await pending(client)).length === 0) return;
  await client.query(`SELECT pg_advisory_lock(${LOCK})`);
  for (let rows = await pending(client); rows.length > 0; rows = await pending(client)) {
    const taken = thatFit(rows);
    const record = await sealed(client, options, taken);
    const [receipt] = await publisher.publish([record]);
    await client.query('SELECT forget_journal($1, $2)', [taken.map(({ id }) => id), receipt!.offset]);
  }
  await client.query(`SELECT pg_advisory_unlock(${LOCK})`);
}

type PendingRow = JournalRow & { readonly bytes: number };

const pending = async (client: Client): Promise<PendingRow[]> =>
  (
    await client.query<PendingRow>(
      `SELECT id, transaction::text, relation, image, length(image::text) AS bytes FROM journal_row ORDER BY id LIMIT ${ROWS}`,
    )
  ).rows;

/** As many rows as fit into one record, but at least one. */
function thatFit(rows: readonly PendingRow[]): readonly PendingRow[] {
  let bytes = 0;
  const end = rows.findIndex((row) => (bytes += row.bytes) > MAX_BYTES);
  return end === -1 ? rows : rows.slice(0, Math.max(end, 1));
}

async function sealed(
  client: Client,
  { service, key }: Journalling,
  rows: readonly PendingRow[],
): Promise<OutgoingRecord> {
  const { rows: sequences } = await client.query<{ name: string; value: string | null }>(FREE_SEQUENCES);
  const ids = rows.map(({ id }) => id);
  const { rows: unfinished } = await client.query<{ transaction: string }>(UNFINISHED, [
    ids,
    rows.map(({ transaction }) => transaction),
  ]);
  const entry = {
    rows: rows.map(({ id, transaction, relation, image }) => ({ id, transaction, relation, image })),
    unfinished: unfinished.map(({ transaction }) => transaction),
    sequences: Object.fromEntries(sequences.flatMap(({ name, value }) => (value === null ? [] : [[name, value]]))),
  };
  return {
    topic: journalTopic(service),
    key: service,
    value: seal(entry, key),
    headers: { first: rows[0]!.id, last: rows.at(-1)!.id },
  };
}

const UNFINISHED = `
  SELECT DISTINCT transaction::text FROM journal_row
  WHERE NOT id = ANY ($1::bigint[]) AND transaction = ANY (($2::text[])::xid8[])`;

/** Sequences that belong to no column: the numbers of cases and tickets. */
const FREE_SEQUENCES = `
  SELECT s.sequencename AS name, s.last_value::text AS value FROM pg_sequences s
  WHERE s.schemaname = 'public' AND NOT EXISTS (
    SELECT FROM pg_depend d WHERE d.objid = format('%I.%I', s.schemaname, s.sequencename)::regclass AND d.deptype IN ('a', 'i'))`;
