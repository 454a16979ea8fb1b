import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceName } from '@hall/topology';
import pg from 'pg';
import { setAhead } from './movable-clock.ts';

/** The four databases, as their owners see them. */
export type Places = Readonly<Record<ServiceName, string>>;

/** What moving time has done. */
type Moved = { readonly from: string; readonly to: string; readonly takenEffect: readonly string[] };

type Databases = Readonly<Record<keyof Places, pg.Client>>;

/** How long everything that is under way may take to arrive, and what has run out to take effect, in milliseconds. */
const PATIENCE_MS = 60_000;

/**
 * Moves the time of all services together, forward only. First everything that is under way arrives; then the databases
 * are set; then what has run out takes effect, each as of its own moment, and cards, reminders and tasks are raised.
 * Time can be moved backward only while nothing has been received. Rejects with a reason, also where time was moved and
 * what follows from it is still to come.
 */
export async function moveClock(places: Places, target: (now: string) => string | undefined): Promise<Moved> {
  return withDatabases(places, async (databases) => {
    const from = await timeOf(databases.review);
    const to = target(from);
    if (to === undefined) throw new Error('that is no time: 2026-05-12T18:00, +5wd, +3d, +2h or +30min');
    if (to <= from && !(await isUntouched(databases)))
      throw new Error(`time goes forward only, once something was received: it is ${inTheHall(from)}`);
    await until('what is under way to arrive', () => isQuiet(databases));
    const before = await effectsOf(databases.review);
    const ahead = Date.parse(to) - Date.now();
    for (const database of Object.values(databases)) await setAhead(database, ahead);
    await takeEffect(databases, to).catch((fault: Error) => {
      throw new Error(`it is ${inTheHall(to)} now, but ${fault.message}`);
    });
    const after = await effectsOf(databases.review);
    return { from, to, takenEffect: [...after].filter(([id]) => !before.has(id)).map(([, words]) => words) };
  });
}

async function takeEffect(databases: Databases, to: string): Promise<void> {
  await until('the timers to catch up', async () => (await timersReached(databases.review)) >= to);
  await until('what has run out to take effect', async () => (await waitingClocks(databases.review)) === 0);
  await until('that to arrive', () => isQuiet(databases));
}

/** A moment in the time of the hall, as people read it. */
export const inTheHall = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

async function withDatabases<Answer>(places: Places, work: (databases: Databases) => Promise<Answer>): Promise<Answer> {
  const entries = Object.entries(places).map(
    ([name, connectionString]) =>
      [name, new pg.Client({ connectionString, connectionTimeoutMillis: 10_000, query_timeout: 60_000 })] as const,
  );
  try {
    for (const [name, client] of entries) await connected(name, client);
    const databases = Object.fromEntries(entries) as Databases;
    for (const [name, client] of entries) {
      const { rows } = await client.query(`SELECT to_regclass('dev_clock') IS NOT NULL AS movable`);
      if (!rows[0]?.movable)
        throw new Error(`the time of ${name} cannot be moved: only that of a development hall (npm start)`);
    }
    return await work(databases);
  } finally {
    await Promise.all(entries.map(([, client]) => client.end().catch(() => undefined)));
  }
}

/** A database does not answer; the message says which, and where. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

async function connected(name: string, client: pg.Client): Promise<void> {
  client.on('error', () => undefined); // a connection that breaks makes the next query fail, and that is enough
  await client.connect().catch(({ message, code }: Error & { readonly code?: string }) => {
    const place = `${client.host}:${client.port}/${client.database}`;
    throw new NoAnswer(`The database of ${name} at ${place} does not answer (${message || code}).`);
  });
}

async function timeOf(database: pg.Client): Promise<string> {
  const { rows } = await database.query<{ now: Date }>('SELECT hall_now() AS now');
  return rows[0]!.now.toISOString();
}

async function isUntouched({ intake, consultation }: Databases): Promise<boolean> {
  const [cases, tickets] = await Promise.all([
    intake.query('SELECT 1 FROM service_case UNION ALL SELECT 1 FROM joint_case LIMIT 1'),
    consultation.query('SELECT 1 FROM history LIMIT 1'),
  ]);
  return cases.rowCount === 0 && tickets.rowCount === 0;
}

/** Whether everything that was published has left its outbox, and has been read by all who read its topic. */
async function isQuiet(databases: Databases): Promise<boolean> {
  const all = Object.values(databases);
  const waiting = await Promise.all(all.map((database) => database.query('SELECT 1 FROM outbox_waiting LIMIT 1')));
  if (waiting.some(({ rowCount }) => rowCount !== 0)) return false;
  const streams = (
    await Promise.all(
      all.map((database) =>
        database.query<Stream>(
          `SELECT topic, key, last_seq::int AS seq FROM event_stream WHERE topic LIKE 'hall.%.event.v1'`,
        ),
      ),
    )
  ).flatMap(({ rows }) => rows);
  for (const database of all) {
    const { rows } = await database.query<{ behind: number }>(behind, [JSON.stringify(streams)]);
    if (rows[0]!.behind > 0) return false;
  }
  return true;
}

type Stream = { readonly topic: string; readonly key: string; readonly seq: number };

/** A reader of a topic that has not read all of it; what waits in the parking is not under way. */
const behind = `
  SELECT count(*)::int AS behind
  FROM jsonb_to_recordset($1::jsonb) AS s (topic text, key text, seq int)
  JOIN (SELECT DISTINCT consumer, topic FROM inbox_position) r USING (topic)
  LEFT JOIN inbox_position p ON p.consumer = r.consumer AND p.topic = s.topic AND p.key = s.key
  WHERE coalesce(p.last_seq, 0) < s.seq AND NOT EXISTS (
    SELECT 1 FROM parked_message m WHERE m.consumer = r.consumer AND m.topic = s.topic AND m.key = s.key AND m.resolution IS NULL)`;

async function waitingClocks(review: pg.Client): Promise<number> {
  const { rows } = await review.query<{ count: number }>(`
    SELECT count(*)::int FROM lapsing_clock WHERE due_on < (hall_now() AT TIME ZONE 'Asia/Shanghai')::date`);
  return rows[0]!.count;
}

/** The moment up to which everything that time does has been done. Only review has timers. */
async function timersReached(review: pg.Client): Promise<string> {
  const { rows } = await review.query<{ reached: Date }>('SELECT reached FROM timer_round');
  return rows[0]?.reached.toISOString() ?? '';
}

/**
 * What the timers have done so far, in words. History does not say by which clock a change was made, so what is new is
 * found by comparing with what was there before.
 */
async function effectsOf(review: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await review.query<{ id: string; words: string }>(`
    SELECT DISTINCT e.id, e.words || ' ' || coalesce(c.case_number, t.case_number, j.joint_case_number, e.case_id::text) AS words
    FROM (SELECT concat_ws(' ', cause_id, case_id) AS id, action AS words, case_id FROM history WHERE actor = 'system'
          UNION ALL SELECT concat_ws(' ', case_id, round, kind, level), level || ' ' || kind, case_id FROM card
          UNION ALL SELECT id::text, 'task ' || kind, case_id FROM hall_task) e
    LEFT JOIN review_case c ON c.id = e.case_id LEFT JOIN turn_away t ON t.id = e.case_id
    LEFT JOIN joint_case j ON j.id = e.case_id ORDER BY words`);
  return new Map(rows.map(({ id, words }) => [id, words]));
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(100)) if (await isSo()) return;
  throw new Error(`waited in vain for ${what}: do all services run?`);
}
