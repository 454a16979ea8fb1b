import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { departmentTopics, topics } from '@hall/event-contracts';
import type { TestDatabase } from '@hall/test-database';
import { Client } from 'pg';
import { handedOver, message, record } from '../../testing/events.ts';
import { openMessaging, urlOf } from '../../testing/open-messaging.ts';
import { putIntoOutbox } from '../../testing/outbox.ts';
import { keptLog } from '../../testing/silent-log.ts';
import { consumeOnce } from '../inbox/consume-once.ts';
import type { Inbox } from '../inbox/inbox.ts';
import { receiveRecords } from '../inbox/receive-records.ts';
import { appendToOutbox } from '../outbox/append-to-outbox.ts';
import type { Retention } from './settings.ts';
import { sweep, type Swept } from './sweep.ts';
import { startSweeper } from './sweeper.ts';

const usual: Retention = { commandDays: 30, inboxDays: 40, outboxDays: 40, parkedDays: 200, everyMinutes: 360 };
const never: Retention = { ...usual, commandDays: null, inboxDays: null, outboxDays: null, parkedDays: null };
const nothing = { events: 0, messages: 0, parked: 0, commands: 0 };

let database: TestDatabase;
let client: Client;
beforeEach(async () => {
  database = await openMessaging();
  client = new Client({ connectionString: urlOf(database) });
  await client.connect();
});
afterEach(async () => {
  await client.end().catch(() => undefined);
  await database.close();
});

const swept = (retention = usual, lot = 1_000, signal = new AbortController().signal): Promise<Swept> =>
  sweep(client, retention, { lot, pauseMs: 0, signal });
const rows = async (table: string): Promise<number> =>
  (await database.query(`SELECT count(*)::int AS rows FROM ${table}`))[0].rows;

/** Events of these keys, of each as many as given, sent so many days ago; the last of all lies last in its partition. */
async function sent(counts: Readonly<Record<string, number>>, days: number, topic: string = topics.delivery) {
  const waiting = Object.entries(counts).flatMap(([key, count]) =>
    Array.from({ length: count }, () => ({ topic, key, bytes: 10 })),
  );
  await putIntoOutbox(database, waiting);
  await database.query(`
    INSERT INTO event_stream (topic, key, last_seq) SELECT topic, key, max(seq) FROM outbox_event GROUP BY 1, 2
    ON CONFLICT (topic, key) DO UPDATE SET last_seq = EXCLUDED.last_seq`);
  await database.query(
    `SELECT mark_sent(array_agg(id), array_agg(0), array_agg(id)) FROM outbox_waiting WHERE topic = $1`,
    [topic],
  );
  const ages = `UPDATE outbox_receipt SET published_at = now() - $1::int * interval '1 day' WHERE published_at > now() - interval '1 hour'`;
  await database.query(ages, [days]);
}
const left = async (): Promise<string[]> =>
  (await database.query(`SELECT key || ' ' || seq AS name FROM outbox_event ORDER BY id`)).map(
    ({ name }: { name: string }) => name,
  );
const sweptNumbers = (): Promise<object[]> =>
  database.query(`SELECT key, swept_seq::int AS swept, last_seq::int AS last FROM event_stream ORDER BY key`);

describe('events that were sent', () => {
  it('go when they are old enough, with their receipts, and their numbers stay known', async () => {
    await sent({ a: 3, b: 1 }, 41);
    await sent({ a: 1, c: 1 }, 39);
    expect(await swept()).toEqual({ ...nothing, events: 4 });
    expect(await left()).toEqual(['a 4', 'c 1']);
    expect(await rows('outbox_receipt')).toBe(2);
    expect(await sweptNumbers()).toEqual([
      { key: 'a', swept: 3, last: 4 },
      { key: 'b', swept: 1, last: 1 },
      { key: 'c', swept: 0, last: 1 },
    ]);
    expect(await swept()).toEqual(nothing);
    await database.transaction((tx) =>
      appendToOutbox(tx, { stream: { key: 'b' }, events: [handedOver(randomUUID())] }),
    );
    expect(await left()).toEqual(['a 4', 'c 1', 'b 2']);
  });

  it('stay while they wait, and while an earlier one of their key stays', async () => {
    await sent({ a: 1 }, 10);
    await sent({ a: 1, z: 1, y: 1 }, 50);
    await putIntoOutbox(database, [{ topic: topics.delivery, key: 'w', bytes: 10 }]);
    expect(await swept()).toEqual({ ...nothing, events: 1 });
    expect(await left()).toEqual(['a 1', 'a 2', 'y 1', 'w 1']);
  });

  it('stay where the log does not keep them for ever: in topics of departments and of the catalogue', async () => {
    await sent({ a: 2 }, 400, departmentTopics('fire').task);
    await sent({ i: 2 }, 400, topics.catalogue);
    await sent({ d: 2 }, 400);
    expect(await swept()).toEqual({ ...nothing, events: 1 });
    expect(await left()).toEqual(['a 1', 'a 2', 'i 1', 'i 2', 'd 2']);
  });

  it('stay with everything behind them when the log had refused one', async () => {
    await sent({ a: 3, z: 1 }, 400);
    await database.query(`
      INSERT INTO parked_event (outbox_id, topic, key, bytes, reason_code, reason, released_at, released_by, released_reason)
      SELECT id, topic, key, 1, 'MESSAGE_TOO_LARGE', 'r', now(), 'H1', 'larger now' FROM outbox_event WHERE key = 'a' AND seq = 2`);
    expect(await swept()).toEqual({ ...nothing, events: 1 });
    expect(await left()).toEqual(['a 2', 'a 3', 'z 1']);
  });

  it('that lie last in their partition stay, so that the database knows how far it has come', async () => {
    await sent({ a: 2 }, 400);
    expect(await swept()).toEqual({ ...nothing, events: 1 });
    expect(await database.query(`SELECT max(log_offset)::int AS last FROM outbox_receipt`)).toEqual([{ last: 2 }]);
  });

  it('stay 35 days whatever the service asks for, because a copy of that age can be repaired', async () => {
    await sent({ a: 2 }, 34);
    await sent({ b: 2 }, 36);
    expect(await swept({ ...usual, outboxDays: 1 })).toEqual({ ...nothing, events: 1 });
    expect(await left()).toEqual(['a 1', 'a 2', 'b 2']);
  });

  it('go by a role that may not delete', async () => {
    await sent({ a: 2 }, 41);
    const role = `sweeper_${process.pid}_${randomUUID().slice(0, 8)}`;
    await client.query(
      `BEGIN; CREATE ROLE ${role}; GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO ${role}; SET LOCAL ROLE ${role}`,
    );
    await expect(client.query('SAVEPOINT s').then(() => client.query('DELETE FROM outbox_event'))).rejects.toThrow(
      'permission denied',
    );
    await client.query('ROLLBACK TO s');
    expect(await swept()).toEqual({ ...nothing, events: 1 });
    await client.query('ROLLBACK');
  });
});

describe('a sweep', () => {
  /** What the sweep has asked for, and how many events each lot took. */
  function watch(): { lots: number[] } {
    const seen = { lots: [] as number[] };
    const query = client.query.bind(client) as (
      sql: string,
      values?: unknown[],
    ) => Promise<{ rows: { swept: number }[] }>;
    client.query = (async (sql: string, values?: unknown[]) => {
      const answer = await query(sql, values);
      if (sql.includes('sweep_outbox')) seen.lots.push(answer.rows[0]!.swept);
      return answer;
    }) as never;
    return seen;
  }

  it('takes lots, and ends where nothing more is old enough', async () => {
    await sent({ a: 25 }, 41);
    await sent({ b: 30 }, 1);
    const { lots } = watch();
    expect(await swept(usual, 10)).toEqual({ ...nothing, events: 25 });
    expect(lots).toEqual([10, 10, 5, 0]);
  });

  it('changes nothing where everything is kept for ever', async () => {
    await sent({ a: 5 }, 4_000);
    const { lots } = watch();
    expect(await swept(never)).toEqual(nothing);
    expect(lots).toEqual([]);
  });

  it('passes over what a writer holds, and takes it the next time', async () => {
    await sent({ a: 2, b: 2, z: 1 }, 41);
    const writer = new Client({ connectionString: urlOf(database) });
    await writer.connect();
    await writer.query(`BEGIN`);
    await writer.query(`UPDATE event_stream SET last_seq = last_seq + 1 WHERE key = 'a'`);
    await client.query(`SET lock_timeout TO '2s'`);
    expect(await swept()).toEqual({ ...nothing, events: 2 });
    await writer.query('COMMIT');
    await writer.end();
    expect(await left()).toEqual(['a 1', 'a 2', 'z 1']);
    expect(await swept()).toEqual({ ...nothing, events: 2 });
  });

  it('keeps no writer of another key waiting, and no relay', async () => {
    await sent({ a: 2, z: 1 }, 41);
    await client.query('BEGIN');
    expect(await swept()).toEqual({ ...nothing, events: 2 });
    await database.transaction(async (tx) => {
      await tx.query(`SET LOCAL lock_timeout TO '1s'`);
      await appendToOutbox(tx, { stream: { key: 'new' }, events: [handedOver(randomUUID())] });
      await tx.query(`SELECT mark_sent(array_agg(id), array_agg(0), array_agg(id)) FROM outbox_waiting`);
    });
    await client.query('COMMIT');
    expect(await left()).toEqual(['z 1', 'new 1']);
  });

  it('that is killed between two lots has lost nothing: the next one goes on', async () => {
    await sent({ a: 15, b: 15, z: 1 }, 41);
    const dying = new Client({ connectionString: urlOf(database) });
    dying.on('error', () => undefined);
    await dying.connect();
    const [{ pid }] = (await dying.query('SELECT pg_backend_pid() AS pid')).rows;
    const ended = sweep(dying, usual, { lot: 10, pauseMs: 300, signal: new AbortController().signal });
    ended.catch(() => undefined);
    for (let tries = 0; (await rows('outbox_event')) === 31 && tries < 500; tries += 1);
    await database.query('SELECT pg_terminate_backend($1)', [pid]);
    await expect(ended).rejects.toThrow();
    const remaining = await left();
    expect(remaining.length).toBeLessThan(31);
    expect(remaining.length).toBeGreaterThan(1);
    expect(await sweptNumbers()).toMatchObject([
      { key: 'a', swept: 16 - remaining.filter((name) => name.startsWith('a ')).length - 1 },
      {},
      {},
    ]);
    expect((await swept()).events).toBe(remaining.length - 1);
    expect(await sweptNumbers()).toMatchObject([{ swept: 15 }, { swept: 15 }, { swept: 0 }]);
  });

  it('is done by one process of a service at a time, and counted', async () => {
    await sent({ a: 4 }, 41);
    await client.query(`SELECT pg_advisory_lock(hashtext('hall.sweep'))`);
    const sweeping = { databaseUrl: urlOf(database), retention: usual, log: keptLog() };
    const second = startSweeper(sweeping);
    await second.stop();
    expect(second.sweeps()).toEqual({ ...nothing, lastRoundAt: null });
    await client.query(`SELECT pg_advisory_unlock(hashtext('hall.sweep'))`);
    const first = startSweeper(sweeping);
    for (let tries = 0; first.sweeps().lastRoundAt === null && tries < 500; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await first.stop();
    expect(first.sweeps()).toEqual({ ...nothing, events: 3, lastRoundAt: expect.any(String) });
  });
});

describe('messages that were handled', () => {
  const inbox: Inbox = {
    get database() {
      return database;
    },
    consumer: 'hall.test',
    onUnknownType: () => undefined,
    log: keptLog(),
    handle: async (tx, { key, seq }) =>
      void (await tx.query('INSERT INTO effect (key, seq) VALUES ($1, $2)', [key, seq])),
  };
  const age = (days: number): Promise<unknown> =>
    database.query(`UPDATE inbox_message SET handled_at = hall_now() - $1::int * interval '1 day'`, [days]);
  const effects = (): Promise<object[]> => database.query('SELECT key, seq FROM effect ORDER BY id');

  it('are forgotten, and yet a topic that is read again from its beginning has no effect twice', async () => {
    const keys = Array.from({ length: 12 }, () => randomUUID());
    const topic = keys.flatMap((key) => [1, 2, 3, 4].map((seq) => record(message(key, seq))));
    expect(await receiveRecords(inbox, topic)).toBe('DONE');
    const once = await effects();
    expect(once).toHaveLength(48);
    await age(41);
    expect(await swept(usual, 7)).toEqual({ ...nothing, messages: 48 });
    expect(await rows('inbox_message')).toBe(0);
    expect(await receiveRecords(inbox, topic)).toBe('DONE');
    for (const one of topic) expect(await receiveRecords(inbox, [one])).toBe('DONE');
    expect(await effects()).toEqual(once);
    expect(await rows('parked_message')).toBe(0);
    expect(await rows('inbox_message')).toBe(0);
  });

  it('and new ones of the same key come in their turn, in one batch with old ones', async () => {
    const key = randomUUID();
    const old = [1, 2].map((seq) => record(message(key, seq)));
    await receiveRecords(inbox, old);
    await age(41);
    await swept();
    expect(await receiveRecords(inbox, [...old, record(message(key, 3))])).toBe('DONE');
    expect(await receiveRecords(inbox, [record(message(key, 4))])).toBe('DONE');
    expect(await effects()).toEqual([1, 2, 3, 4].map((seq) => ({ key, seq })));
    expect(await rows('parked_message')).toBe(0);
  });

  it('within their period still tell a redelivery from another message under the same number', async () => {
    const key = randomUUID();
    await receiveRecords(inbox, [record(message(key, 1))]);
    await age(41);
    await receiveRecords(inbox, [record(message(key, 2))]);
    expect(await swept()).toEqual({ ...nothing, messages: 1 });
    const impostor = database.transaction((tx) => consumeOnce(tx, 'hall.test', message(key, 2), inbox.handle));
    await expect(impostor).rejects.toThrow('expected 3, received 2');
  });

  it('stay while a consumer holds their key, and are taken the next time', async () => {
    const key = randomUUID();
    await receiveRecords(inbox, [record(message(key, 1))]);
    await age(41);
    await client.query(`SET lock_timeout TO '2s'`);
    await database.transaction(async (tx) => {
      await tx.query('SELECT FROM inbox_position WHERE key = $1 FOR UPDATE', [key]);
      expect(await swept()).toEqual(nothing);
    });
    expect(await swept()).toEqual({ ...nothing, messages: 1 });
  });

  it('that are replies of departments stay: their ids stay known as long as the case', async () => {
    await database.query(`
      INSERT INTO inbox_message (consumer, source, event_id, content, handled_at)
      VALUES ('hall.review.replies', '/department/fire', 'r-1', 'abc', hall_now() - interval '9 years')`);
    expect(await swept()).toEqual(nothing);
  });
});

describe('requests', () => {
  it('are forgotten with their answers when they are old enough', async () => {
    await database.query(`
      INSERT INTO command (actor, command_id, action, input_hash, answer, entered_at)
      SELECT 'H' || n % 3, 'c-' || n, 'receive', '\\x00', '{}', hall_now() - n * interval '1 day' FROM generate_series(1, 60) AS n`);
    expect(await swept(usual, 7)).toEqual({ ...nothing, commands: 31 });
    const [{ oldest }] = await database.query(`SELECT max(hall_now() - entered_at)::text AS oldest FROM command`);
    expect(oldest).toMatch(/^29 days/);
  });
});

describe('messages that were parked', () => {
  it('go when they were applied and half a year has passed; what waits or was skipped by a person stays', async () => {
    await database.query(`
      INSERT INTO parked_message (consumer, topic, key, partition, log_offset, headers, reason_code, reason, resolution, resolved_at, resolved_by)
      VALUES ('c', 't', 'old', 0, 1, '{}', 'GAP', 'r', 'APPLIED', now() - interval '201 days', NULL),
             ('c', 't', 'young', 0, 2, '{}', 'GAP', 'r', 'APPLIED', now() - interval '199 days', NULL),
             ('c', 't', 'skipped', 0, 3, '{}', 'GAP', 'r', 'SKIPPED', now() - interval '9 years', 'H1'),
             ('c', 't', 'open', 0, 4, '{}', 'GAP', 'r', NULL, NULL, NULL)`);
    expect(await swept()).toEqual({ ...nothing, parked: 1 });
    expect(await database.query('SELECT key FROM parked_message ORDER BY id')).toEqual([
      { key: 'young' },
      { key: 'skipped' },
      { key: 'open' },
    ]);
  });
});
