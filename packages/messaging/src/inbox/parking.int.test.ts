import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CloudEvent } from '@hall/event-contracts';
import type { TestDatabase } from '@hall/test-database';
import { message, record } from '../../testing/events.ts';
import { openMessaging } from '../../testing/open-messaging.ts';
import { keptLog } from '../../testing/silent-log.ts';
import type { LogRecord } from '../kafka/envelope.ts';
import { drainKey } from './drain-key.ts';
import { TryAgain } from './failure.ts';
import { releaseParked, skipParked } from './resolve-parked.ts';
import { receiveRecord } from './receive-record.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openMessaging();
});
afterAll(() => database.close());
const consumer = 'hall.test';

/** An inbox whose handler fails on what `spoil` says. */
const inboxWith = (spoil: (event: CloudEvent) => void = () => undefined) => ({
  database,
  consumer,
  onUnknownType: () => undefined,
  log: keptLog(),
  handle: async (tx: { query(sql: string, parameters: unknown[]): Promise<unknown> }, event: CloudEvent) => {
    spoil(event);
    await tx.query('INSERT INTO effect (key, seq) VALUES ($1, $2)', [event.key, event.seq]);
  },
});
const effects = async (key: string): Promise<number[]> =>
  (await database.query('SELECT seq FROM effect WHERE key = $1 ORDER BY id', [key])).map(
    ({ seq }: { seq: number }) => seq,
  );
const parked = (key: string) =>
  database.query('SELECT id, reason_code AS code, reason, resolution FROM parked_message WHERE key = $1 ORDER BY id', [
    key,
  ]);
const three = (key: string): LogRecord[] => [1, 2, 3].map((seq) => record(message(key, seq)));

describe('a message that cannot be handled', () => {
  it('hazard K3: a TypeError in a handler parks its key and nothing else', async () => {
    const bad = randomUUID();
    const good = randomUUID();
    const inbox = inboxWith(
      ({ key }) => key === bad && (undefined as unknown as { field: { missing: string } }).field.missing,
    );
    const outcomes = [];
    for (const one of [...three(bad), ...three(good)]) outcomes.push(await receiveRecord(inbox as never, one));
    expect(outcomes).toEqual(['PARKED', 'PARKED', 'PARKED', 'HANDLED', 'HANDLED', 'HANDLED']);
    expect(await effects(good)).toEqual([1, 2, 3]);
    expect(await parked(bad)).toMatchObject([
      { code: 'HANDLER_FAULT', reason: expect.stringContaining('TypeError') },
      { code: 'BEHIND' },
      { code: 'BEHIND' },
    ]);
  });

  it('is released by somebody, with a reason, and then applied before those behind it', async () => {
    const key = randomUUID();
    for (const one of three(key))
      await receiveRecord(
        inboxWith(() => {
          throw new TypeError('x');
        }) as never,
        one,
      );
    const [{ id }] = await parked(key);
    await releaseParked(database.manager, id, { by: 'H401', reason: 'mended in 1.2' });
    expect(await drainKey(inboxWith() as never, { consumer, topic: 'hall.delivery.event.v1', key })).toBe(3);
    expect(await effects(key)).toEqual([1, 2, 3]);
    expect(await parked(key)).toMatchObject([
      { resolution: 'APPLIED' },
      { resolution: 'APPLIED' },
      { resolution: 'APPLIED' },
    ]);
  });

  it('is skipped by somebody, with a reason: its number counts as taken, and those behind it go on', async () => {
    const key = randomUUID();
    const inbox = inboxWith(({ seq }) => {
      if (seq === 2) throw new TypeError('x');
    });
    const records = three(key);
    for (const one of records) await receiveRecord(inbox as never, one);
    const [{ id }] = await parked(key);
    await skipParked(database.manager, id, { by: 'H401', reason: 'test data' });
    await drainKey(inbox as never, { consumer, topic: 'hall.delivery.event.v1', key });
    expect(await effects(key)).toEqual([1, 3]);
    expect(await receiveRecord(inbox as never, records[1]!)).toBe('DUPLICATE');
  });

  it('that comes before its predecessor is held, and applied when that one is there', async () => {
    const key = randomUUID();
    const [one, two, later] = three(key);
    const inbox = inboxWith() as never;
    expect([await receiveRecord(inbox, one!), await receiveRecord(inbox, later!)]).toEqual(['HANDLED', 'PARKED']);
    expect(await parked(key)).toMatchObject([
      { code: 'GAP', reason: expect.stringContaining('expected 2, received 3') },
    ]);
    expect(await receiveRecord(inbox, two!)).toBe('PARKED');
    expect(await effects(key)).toEqual([1, 2, 3]);
  });

  it('that waits for something else is tried again until it works', async () => {
    const key = randomUUID();
    let there = false;
    const inbox = inboxWith(() => {
      if (!there) throw new TryAgain('not here yet');
    }) as never;
    expect(await receiveRecord(inbox, record(message(key, 1)))).toBe('PARKED');
    there = true;
    expect(await drainKey(inbox, { consumer, topic: 'hall.delivery.event.v1', key })).toBe(1);
  });

  it.each<[string, Partial<LogRecord>, string]>([
    ['is empty', { value: null }, 'UNREADABLE'],
    ['is not JSON', { value: Buffer.from('{') }, 'UNREADABLE'],
    ['has no headers', { headers: {} }, 'UNREADABLE'],
    ['breaks its contract', { value: Buffer.from('{}') }, 'BROKEN_CONTRACT'],
  ])('that %s is parked as %s', async (_why, wrong, code) => {
    const key = randomUUID();
    expect(await receiveRecord(inboxWith() as never, { ...record(message(key, 1)), ...wrong })).toBe('PARKED');
    expect(await parked(key)).toMatchObject([{ code }]);
  });

  it('because of the database is not parked: it is delivered again', async () => {
    const key = randomUUID();
    const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' });
    const failing = receiveRecord(
      inboxWith(() => {
        throw deadlock;
      }) as never,
      record(message(key, 1)),
    );
    await expect(failing).rejects.toThrow('deadlock');
    expect(await parked(key)).toEqual([]);
  });
});
