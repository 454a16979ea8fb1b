import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemaLevels, type TestDatabase } from '@hall/test-database';
import { openMessaging } from '../testing/open-messaging.ts';
import { messagingMigrations } from './index.ts';
import { AddInboxContent1764710000000 } from './migrations/1764710000000-add-inbox-content.ts';
import { AddParkedEvent1764720000000 } from './migrations/1764720000000-add-parked-event.ts';
import { CreateJournal1764730000000 } from './migrations/1764730000000-create-journal.ts';
import { NarrowOutbox1764820000000 } from './migrations/1764820000000-narrow-outbox.ts';
import { SweepWhatIsDue1764860000000 } from './migrations/1764860000000-sweep-what-is-due.ts';
import { KeepEventDataAsText1764880000000 } from './migrations/1764880000000-keep-event-data-as-text.ts';
import { CreateMessaging1764000000000 } from './migrations/1764000000000-create-messaging.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openMessaging();
});
afterAll(() => database.close());

const insertEvent = `INSERT INTO outbox_event (topic, key, seq, subject, type, data) VALUES ('t', 'k', 1, 's', 'x', '{}') RETURNING id`;
const insertInbox = `INSERT INTO inbox_message (consumer, source, event_id, content) VALUES ('c', 's', '1', 'abc')`;
const insertJournal = `INSERT INTO journal_row (relation, image) VALUES ('outbox_event', '{}')`;
const insertParked = `INSERT INTO parked_event (outbox_id, topic, key, bytes, reason_code, reason)
  SELECT id, topic, key, 1, 'TOO_LARGE', 'r' FROM outbox_event`;
const insertSweptStream = `INSERT INTO event_stream (topic, key, last_seq, swept_seq) VALUES ('t', 'k', 3, 2)`;
const insertSweptPosition = `INSERT INTO inbox_position (consumer, topic, key, last_seq, swept_seq) VALUES ('c', 't', 'k', 3, 2)`;

describe('the migrations of messaging', () => {
  it('give the same schema when they are taken back and run again', async () => {
    const { back, forward } = await schemaLevels(database, messagingMigrations);
    expect(forward).toHaveLength(10);
    expect(forward).toEqual(back);
  });

  it.each([
    ['rows of outbox_event', CreateMessaging1764000000000, [insertEvent]],
    ['rows of inbox_message', AddInboxContent1764710000000, [insertInbox]],
    ['rows of parked_event', AddParkedEvent1764720000000, [insertEvent, insertParked]],
    ['rows of journal_row', CreateJournal1764730000000, [insertJournal]],
    ['numbers of events that were swept', SweepWhatIsDue1764860000000, [insertSweptStream]],
    ['numbers of messages that were swept', SweepWhatIsDue1764860000000, [insertSweptPosition]],
  ])('are not taken back where %s would be lost', async (what, Migration, inserts) => {
    const runner = database.createQueryRunner();
    await runner.startTransaction();
    for (const insert of inserts) await runner.query(insert);
    try {
      await expect(new Migration().down(runner)).rejects.toThrow(`${what} would be lost.`);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});

describe('a hall that is upgraded while events wait', () => {
  const receipt = { topic: 't', partition: 3, offset: '41' };
  const sentAt = new Date('2026-04-20T02:00:00.000Z');
  const before = `SELECT seq::int, published_at, receipt FROM outbox_event WHERE key = 'upgraded' ORDER BY id`;
  const after = `SELECT seq::int, published_at, receipt FROM outbox_whole WHERE key = 'upgraded' ORDER BY id`;
  const waiting = `SELECT seq::int, w.topic, w.key, w.bytes FROM outbox_waiting w JOIN outbox_event USING (id) WHERE w.key = 'upgraded' ORDER BY id`;
  const onRecord = [
    { seq: 1, published_at: sentAt, receipt },
    { seq: 2, published_at: null, receipt: null },
    { seq: 3, published_at: null, receipt: null },
  ];
  const place = { topic: 't', key: 'upgraded' };

  it('keeps every receipt and lets the same events wait, upwards, downwards and upwards again', async () => {
    const migration = new NarrowOutbox1764820000000();
    const text = new KeepEventDataAsText1764880000000();
    const runner = database.createQueryRunner();
    await text.down(runner);
    await migration.down(runner);
    await runner.query(
      `INSERT INTO outbox_event (topic, key, seq, subject, type, data, bytes, published_at, receipt)
       VALUES ('t', 'upgraded', 1, 's', 'x', '{}', 1200, $1, $2), ('t', 'upgraded', 2, 's', 'x', '{}', 1300, NULL, NULL),
              ('t', 'upgraded', 3, 's', 'x', '{"a": 1}', NULL, NULL, NULL)`,
      [sentAt, JSON.stringify(receipt)],
    );
    const ofOldRows = [
      { seq: 2, ...place, bytes: 1_300 },
      { seq: 3, ...place, bytes: 8 },
    ];
    for (let round = 0; round < 2; round += 1) {
      await migration.up(runner);
      expect(await runner.query(after)).toEqual(onRecord);
      expect(await runner.query(waiting)).toEqual(ofOldRows);
      if (round === 1) break;
      await migration.down(runner);
      expect(await runner.query(before)).toEqual(onRecord);
    }
    await runner.query(
      `INSERT INTO outbox_event (topic, key, seq, subject, type, data, bytes) VALUES ('t', 'upgraded', 4, 's', 'x', '{}', 900)`,
    );
    expect(await runner.query(waiting)).toEqual([...ofOldRows, { seq: 4, ...place, bytes: 900 }]);
    await text.up(runner);
    await runner.release();
  });

  it('has the whole data of an event that refers to an item, downwards and upwards again', async () => {
    const migration = new KeepEventDataAsText1764880000000();
    const digest = '9f'.repeat(32);
    const whole = { caseId: 'c-1', item: { name: '户外招牌' }, others: [{ item: { name: '户外招牌' } }] };
    const runner = database.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(`CREATE TABLE pinned_content (digest text, content jsonb)`);
      await runner.query(`INSERT INTO pinned_content VALUES ($1, '{"name": "户外招牌"}')`, [digest]);
      const kept = `{"caseId":"c-1","item":{"pinned":"${digest}"},"others":[{"item":{"pinned": "${digest}"}}]}`; // the second as a repair writes it
      await runner.query(
        `INSERT INTO outbox_event (topic, key, seq, subject, type, data) VALUES ('t', 'refers', 1, 's', 'x', $1)`,
        [kept],
      );
      const shown = `SELECT data FROM outbox_whole WHERE key = 'refers'`;
      expect(await runner.query(shown)).toEqual([{ data: whole }]);
      await migration.down(runner);
      expect(await runner.query(shown)).toEqual([{ data: whole }]);
      expect(await runner.query(`SELECT data FROM outbox_event WHERE key = 'refers'`)).toEqual([{ data: whole }]);
      await migration.up(runner);
      expect(await runner.query(shown)).toEqual([{ data: whole }]);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });

  it('leaves a role that may not delete able to say what was sent, once', async () => {
    const runner = database.createQueryRunner();
    await runner.startTransaction();
    const role = `app_${process.pid}`;
    await runner.query(`CREATE ROLE ${role}`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO ${role}`);
    await runner.query(`SET LOCAL ROLE ${role}`);
    const [{ id }] = await runner.query(insertEvent);
    expect(await runner.query('SELECT id FROM outbox_waiting WHERE id = $1', [id])).toEqual([{ id }]);
    await runner.query(`SELECT mark_sent(ARRAY[$1::bigint], ARRAY[3], ARRAY[41::bigint])`, [id]);
    await runner.query(`SELECT mark_sent(ARRAY[$1::bigint], ARRAY[3], ARRAY[42::bigint])`, [id]);
    expect(await runner.query('SELECT id FROM outbox_waiting WHERE id = $1', [id])).toEqual([]);
    expect(await runner.query('SELECT receipt FROM outbox_whole WHERE id = $1', [id])).toEqual([{ receipt }]);
    await runner.rollbackTransaction();
    await runner.release();
  });
});
