import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemaLevels, type TestDatabase } from '@hall/test-database';
import { openMessaging } from '../testing/open-messaging.ts';
import { messagingMigrations } from './index.ts';
import { AddInboxContent1764710000000 } from './migrations/1764710000000-add-inbox-content.ts';
import { AddParkedEvent1764720000000 } from './migrations/1764720000000-add-parked-event.ts';
import { CreateJournal1764730000000 } from './migrations/1764730000000-create-journal.ts';
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

describe('the migrations of messaging', () => {
  it('give the same schema when they are taken back and run again', async () => {
    const { back, forward } = await schemaLevels(database, messagingMigrations);
    expect(forward).toHaveLength(5);
    expect(forward).toEqual(back);
  });

  it.each([
    ['outbox_event', CreateMessaging1764000000000, [insertEvent]],
    ['inbox_message', AddInboxContent1764710000000, [insertInbox]],
    ['parked_event', AddParkedEvent1764720000000, [insertEvent, insertParked]],
    ['journal_row', CreateJournal1764730000000, [insertJournal]],
  ])('are not taken back where %s would be lost', async (table, Migration, inserts) => {
    const runner = database.createQueryRunner();
    await runner.startTransaction();
    for (const insert of inserts) await runner.query(insert);
    try {
      await expect(new Migration().down(runner)).rejects.toThrow(`rows of ${table} would be lost.`);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});
