import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CloudEvent } from '@hall/event-contracts';
import type { TestDatabase } from '@hall/test-database';
import { message, record } from '../../testing/events.ts';
import { openMessaging } from '../../testing/open-messaging.ts';
import { keptLog } from '../../testing/silent-log.ts';
import type { LogRecord } from '../kafka/envelope.ts';
import type { Inbox } from './inbox.ts';
import { receiveRecords } from './receive-records.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openMessaging();
});
afterAll(() => database.close());

/** An inbox that writes down each effect with its transaction, and fails on what `spoil` says. */
const inboxWith = (spoil: (event: CloudEvent) => void = () => undefined, handleAll?: Inbox['handleAll']): Inbox => ({
  database,
  consumer: 'hall.test',
  onUnknownType: () => undefined,
  log: keptLog(),
  handleAll,
  handle: async (tx, event) => {
    spoil(event);
    await tx.query('INSERT INTO effect (key, seq) VALUES ($1, $2)', [event.key, event.seq]);
  },
});
const effects = async (key: string): Promise<number[]> =>
  (await database.query('SELECT seq FROM effect WHERE key = $1 ORDER BY id', [key])).map(
    ({ seq }: { seq: number }) => seq,
  );
const transactions = async (keys: string[]): Promise<number> =>
  (await database.query('SELECT count(DISTINCT xmin::text)::int AS count FROM effect WHERE key = ANY($1)', [keys]))[0]
    .count;
const three = (key: string): LogRecord[] => [1, 2, 3].map((seq) => record(message(key, seq)));

describe('records that come together', () => {
  it('of several keys have their effects in one transaction, each once and in its order', async () => {
    const one = randomUUID();
    const other = randomUUID();
    const records = [...three(one), ...three(other)];
    expect(await receiveRecords(inboxWith(), [...records, records[1]!])).toBe('DONE');
    expect([await effects(one), await effects(other)]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(await transactions([one, other])).toBe(1);
    expect(await receiveRecords(inboxWith(), records)).toBe('DONE');
    expect(await effects(one)).toEqual([1, 2, 3]);
  });

  it('of keys that nobody has seen before, delivered to several at once, have their effects once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const keys = Array.from({ length: 5 }, () => randomUUID());
      const recordsByKey = keys.map(three);
      const lots = [recordsByKey.flat(), recordsByKey.toReversed().flat(), recordsByKey.flat()];
      const deliverAlone = async (records: readonly LogRecord[]): Promise<void> => {
        for (const one of records) await receiveRecords(inboxWith(), [one]);
      };
      await Promise.all([...lots.map((lot) => receiveRecords(inboxWith(), lot)), ...recordsByKey.map(deliverAlone)]);
      for (const key of keys) expect(await effects(key)).toEqual([1, 2, 3]);
    }
  });

  it('are parted when one cannot be handled: it parks its key, the others have their effects', async () => {
    const bad = randomUUID();
    const good = randomUUID();
    const spoil = ({ key, seq }: CloudEvent): void => {
      if (key === bad && seq === 2) throw new TypeError('cannot');
    };
    expect(await receiveRecords(inboxWith(spoil), [...three(bad), ...three(good)])).toBe('PARKED');
    expect([await effects(bad), await effects(good)]).toEqual([[1], [1, 2, 3]]);
  });

  it('do not overtake one of their key that is parked', async () => {
    const bad = randomUUID();
    const good = randomUUID();
    const [first, ...later] = three(bad);
    const spoil = (): void => {
      throw new TypeError('cannot');
    };
    await receiveRecords(inboxWith(spoil), [first!]);
    expect(await receiveRecords(inboxWith(), [...later, ...three(good)])).toBe('PARKED');
    expect([await effects(bad), await effects(good)]).toEqual([[], [1, 2, 3]]);
  });

  it('with a hole in their numbers wait for what is missing', async () => {
    const key = randomUUID();
    const other = randomUUID();
    const [first, second, third] = three(key);
    expect(await receiveRecords(inboxWith(), [first!, third!, ...three(other)])).toBe('PARKED');
    expect([await effects(key), await effects(other)]).toEqual([[1], [1, 2, 3]]);
    await receiveRecords(inboxWith(), [second!]);
    expect((await effects(key))[1]).toBe(2);
  });

  it('are handed over all at once where the handler can take them so', async () => {
    const one = randomUUID();
    const other = randomUUID();
    const lots: number[] = [];
    const inbox = inboxWith(undefined, async (_tx, events) => void lots.push(events.length));
    const records = [...three(one), ...three(other)];
    await receiveRecords(inbox, records);
    await receiveRecords(inbox, records);
    expect(lots).toEqual([6, 0]);
  });
});
