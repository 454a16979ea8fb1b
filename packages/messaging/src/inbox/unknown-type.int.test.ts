import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics, type Topic } from '@hall/event-contracts';
import type { TestDatabase } from '@hall/test-database';
import { message, record } from '../../testing/events.ts';
import { openMessaging } from '../../testing/open-messaging.ts';
import { makeTopic, plainKafka } from '../../testing/read-topic.ts';
import { keptLog } from '../../testing/silent-log.ts';
import type { LogRecord } from '../kafka/envelope.ts';
import type { Inbox } from './inbox.ts';
import { listen } from './listen.ts';
import { receiveRecord } from './receive-record.ts';
import { receiveRecords } from './receive-records.ts';
import { tellOnce } from './unknown-types.ts';

let database: TestDatabase;
beforeAll(async () => void (database = await openMessaging()));
afterAll(() => database.close());

/** An inbox that writes down each effect, and what it has told. */
function openInbox() {
  const log = keptLog();
  const inbox: Inbox = {
    database,
    consumer: 'hall.test',
    log,
    onUnknownType: tellOnce(log, 'hall.test'),
    handle: async (tx, { key, seq }) =>
      void (await tx.query('INSERT INTO effect (key, seq) VALUES ($1, $2)', [key, seq])),
  };
  return { inbox, told: log.lines };
}
const known = (key: string, seq: number): LogRecord => record(message(key, seq));
/** A record of a type that a publisher of tomorrow has. */
function ofTomorrow(key: string, seq: number, type = 'ParcelLost.v1'): LogRecord {
  const { headers, ...rest } = known(key, seq);
  return {
    ...rest,
    partition: 4,
    offset: `70${seq}`,
    headers: { ...headers, ce_type: `hall.delivery.${type}` },
    value: Buffer.from(JSON.stringify({ caseId: key, parcel: 'lost on the way' })),
  };
}
const effects = async (key: string): Promise<number[]> =>
  (await database.query('SELECT seq FROM effect WHERE key = $1 ORDER BY id', [key])).map(
    ({ seq }: { seq: number }) => seq,
  );
const parked = (key: string): Promise<unknown[]> =>
  database.query('SELECT reason_code FROM parked_message WHERE key = $1 AND resolution IS NULL', [key]);

describe('an event of a type that the listener does not know', () => {
  it('is passed over, and what comes after it of its key has its effect', async () => {
    const key = randomUUID();
    const { inbox } = openInbox();
    const outcomes = [];
    for (const one of [known(key, 1), ofTomorrow(key, 2), known(key, 3)])
      outcomes.push(await receiveRecord(inbox, one));
    expect(outcomes).toEqual(['HANDLED', 'PASSED_OVER', 'HANDLED']);
    expect(await effects(key)).toEqual([1, 3]);
    expect(await parked(key)).toEqual([]);
  });

  it('is told with its type, its place and what to do, and without its data', async () => {
    const { inbox, told } = openInbox();
    await receiveRecord(inbox, ofTomorrow(randomUUID(), 1));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('passed over: an event of a type that this service does not know');
    expect(JSON.parse(told[0]!.slice(told[0]!.indexOf('{')))).toEqual({
      group: 'hall.test',
      type: 'ParcelLost.v1',
      topic: topics.delivery,
      partition: 4,
      offset: '701',
      whatToDo: expect.stringContaining('before its publisher'),
    });
  });

  it('is told once for a type, however many come', async () => {
    const { inbox, told } = openInbox();
    const one = randomUUID();
    const other = randomUUID();
    for (const key of [one, other]) await receiveRecord(inbox, ofTomorrow(key, 1));
    await receiveRecords(inbox, [ofTomorrow(one, 2), ofTomorrow(other, 2)]);
    await receiveRecord(inbox, ofTomorrow(one, 3, 'ResultHandedOver.v2'));
    expect(told.map((line) => /"type":"([^"]+)"/.exec(line)?.[1])).toEqual(['ParcelLost.v1', 'ResultHandedOver.v2']);
  });

  it('among others that come together leaves them together, in one transaction', async () => {
    const one = randomUUID();
    const other = randomUUID();
    const { inbox, told } = openInbox();
    const records = [known(one, 1), ofTomorrow(one, 2), known(one, 3), known(other, 1)];
    expect(await receiveRecords(inbox, records)).toBe('DONE');
    expect([await effects(one), await effects(other)]).toEqual([[1, 3], [1]]);
    const [{ count }] = await database.query(
      'SELECT count(DISTINCT xmin::text)::int AS count FROM effect WHERE key = ANY($1)',
      [[one, other]],
    );
    expect(count).toBe(1);
    expect(told).toHaveLength(1);
  });

  it('that was held because one before it was missing is passed over in its turn', async () => {
    const key = randomUUID();
    const { inbox, told } = openInbox();
    expect(await receiveRecord(inbox, ofTomorrow(key, 2))).toBe('PARKED');
    told.length = 0;
    expect(await receiveRecord(inbox, known(key, 3))).toBe('PARKED');
    await receiveRecord(inbox, known(key, 1));
    expect(await effects(key)).toEqual([1, 3]);
    expect(await parked(key)).toEqual([]);
    expect(told).toEqual([expect.stringContaining('ParcelLost.v1')]);
  });

  it('that comes again is a duplicate', async () => {
    const { inbox } = openInbox();
    const twice = ofTomorrow(randomUUID(), 1);
    expect([await receiveRecord(inbox, twice), await receiveRecord(inbox, twice)]).toEqual([
      'PASSED_OVER',
      'DUPLICATE',
    ]);
  });
});

describe('on the real broker, an event of an unknown type', () => {
  const broker = process.env.HALL_TEST_KAFKA ?? '';
  const topic = `hall.test.${randomUUID()}` as Topic;

  it('stops neither its key nor its partition, and is told with its offset', async () => {
    await makeTopic(broker, topic);
    const one = randomUUID();
    const other = randomUUID();
    const producer = plainKafka(broker).producer();
    await producer.connect();
    for (const { key, value, headers } of [
      known(one, 1),
      ofTomorrow(one, 2),
      known(one, 3),
      ofTomorrow(other, 1),
      known(other, 2),
    ])
      await producer.send({ topic, messages: [{ key, value, headers }] });
    await producer.disconnect();

    const log = keptLog();
    const listener = listen(
      {
        group: `hall.test.${randomUUID()}`,
        topics: [topic],
        handle: async (tx, { key, seq }) =>
          void (await tx.query('INSERT INTO effect (key, seq) VALUES ($1, $2)', [key, seq])),
      },
      { database, kafka: { clientId: 'test', brokers: [broker], log }, onFatal: (reason) => log.error({}, reason) },
    );
    for (let tries = 0; (await effects(other)).length === 0; tries += 1) {
      if (tries === 400) throw new Error('the partition stands still');
      await sleep(50);
    }
    await listener.stop();
    expect([await effects(one), await effects(other)]).toEqual([[1, 3], [2]]);
    const told = log.lines.filter((line) => line.includes('does not know'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`"type":"ParcelLost.v1","topic":"${topic}","partition":0,"offset":"1"`);
  }, 60_000);
});
