import { topicRules, type HallTopic } from '@hall/event-contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Retention } from './settings.ts';

/** How many rows of each kind a round has swept. */
export type Swept = Readonly<Record<'events' | 'messages' | 'parked' | 'commands', number>>;

/** How a round goes about it. */
export type Pace = { readonly lot: number; readonly pauseMs: number; readonly signal: AbortSignal };

/** Only what the log keeps without limit is forgotten here: not what a department's topic drops after a month, nor what is compacted. */
const keptByTheLog = (Object.keys(topicRules) as HallTopic[]).filter((topic) => !topicRules[topic].compacted);

/**
 * Sweeps everything that is due, in lots; each lot is one short transaction, and between two lots there is a pause, so that nobody waits for a sweep. It
 * can end between any two lots: the next round goes on.
 */
export async function sweep(client: Client, retention: Retention, pace: Pace): Promise<Swept> {
  const { commandDays, inboxDays, outboxDays, parkedDays } = retention;
  const kept = outboxDays === null ? [] : await lastPlaces(client);
  const before = (clock: string, parameter: string): string => `${clock} - ${parameter}::int * interval '1 day'`;
  const rounds = {
    events: {
      days: outboxDays,
      first: '0',
      more: [keptByTheLog, kept],
      sql: `SELECT * FROM sweep_outbox($1::bigint, ${before('now()', '$2')}, $3, $4, $5)`,
    },
    messages: {
      days: inboxDays,
      first: ['', '', ''],
      more: [],
      sql: `SELECT * FROM sweep_inbox($1::text[], ${before('hall_now()', '$2')}, $3)`,
    },
    parked: {
      days: parkedDays,
      first: '0',
      more: [],
      sql: `SELECT * FROM sweep_parked($1::bigint, ${before('now()', '$2')}, $3)`,
    },
    commands: {
      days: commandDays,
      first: ['', ''],
      more: [],
      sql: `SELECT * FROM sweep_commands($1::text[], ${before('hall_now()', '$2')}, $3)`,
    },
  } satisfies Record<keyof Swept, Round>;
  return {
    events: await inLots(client, rounds.events, pace),
    messages: await inLots(client, rounds.messages, pace),
    parked: await inLots(client, rounds.parked, pace),
    commands: await inLots(client, rounds.commands, pace),
  };
}

/** What is swept of one table: days, where the table begins, and the function that takes a lot. */
type Round = {
  readonly days: number | null;
  readonly first: unknown;
  readonly more: readonly unknown[];
  readonly sql: string;
};

async function inLots(client: Client, { days, first, more, sql }: Round, pace: Pace): Promise<number> {
  let swept = 0;
  if (days === null) return swept;
  for (let past = first; !pace.signal.aborted; await sleep(pace.pauseMs, undefined, pace).catch(() => undefined)) {
    const { rows } = await client.query<{ reached: unknown; swept: number; ended: boolean }>(sql, [
      past,
      days,
      pace.lot,
      ...more,
    ]);
    const lot = rows[0]!;
    swept += lot.swept;
    if (lot.reached === null || lot.ended) break;
    past = lot.reached;
  }
  return swept;
}

/**
 * The event that lies last in each partition, of those that were sent. It is never swept: behind it begins what a database that was put back does
 * not know.
 */
async function lastPlaces(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT DISTINCT ON (e.topic, r.partition) r.outbox_id AS id FROM outbox_receipt r JOIN outbox_event e ON e.id = r.outbox_id
     ORDER BY e.topic, r.partition, r.log_offset DESC`,
  );
  return rows.map(({ id }) => id);
}
