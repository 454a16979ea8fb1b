import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics, type CloudEvent } from '@hall/event-contracts';
import type { TestDatabase } from '@hall/test-database';
import { message } from '../../testing/events.ts';
import { openMessaging } from '../../testing/open-messaging.ts';
import { consumeOnce } from './consume-once.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openMessaging();
});
afterAll(() => database.close());

const deliver = (event: CloudEvent, consumer = 'hall.test'): Promise<string> =>
  database.transaction((tx) =>
    consumeOnce(
      tx,
      consumer,
      event,
      async () => void (await tx.query('INSERT INTO effect (key, seq) VALUES ($1, $2)', [event.key, event.seq])),
    ),
  );
const effects = (key: string): Promise<{ seq: number }[]> =>
  database.query('SELECT seq FROM effect WHERE key = $1 ORDER BY id', [key]);

describe('a message', () => {
  it('has its effect once, whatever the number of concurrent deliveries', async () => {
    const messages = Array.from({ length: 20 }, () => message(randomUUID(), 1));
    const answers = await Promise.all(messages.flatMap((event) => [1, 2, 3, 4].map(() => deliver(event))));
    expect(answers.filter((answer) => answer === 'HANDLED')).toHaveLength(20);
    expect(answers.filter((answer) => answer === 'DUPLICATE')).toHaveLength(60);
    expect(await database.query('SELECT count(*)::int AS rows FROM effect')).toEqual([{ rows: 20 }]);
  });

  it('E37: lost, doubled and in the wrong order: after a replay of the source the effects are the source, in its order', async () => {
    const source = Array.from({ length: 4 }, () => randomUUID()).flatMap((key) =>
      [1, 2, 3, 4, 5, 6].map((seq) => message(key, seq)),
    );
    const place = (index: number) => (index * 7 + 3) % source.length; // another order, always the same
    const pushed = source.map((_, index) => source[place(index)]!).filter((_, index) => index % 5 !== 0); // every fifth is lost
    const taken = await Promise.allSettled(pushed.flatMap((event) => [event, event]).map((event) => deliver(event)));
    expect(taken.some(({ status }) => status === 'rejected')).toBe(true); // what comes before its turn is not taken
    for (const event of source) await deliver(event);
    for (const { key } of source.filter(({ seq }) => seq === 1))
      expect(await effects(key)).toEqual([1, 2, 3, 4, 5, 6].map((seq) => ({ seq })));
    expect(await Promise.all(source.map((event) => deliver(event)))).toEqual(source.map(() => 'DUPLICATE'));
  });

  it('leaves no trace when its handling fails, and is handled when it comes again', async () => {
    const event = message(randomUUID(), 1);
    const killed = database.transaction((tx) =>
      consumeOnce(tx, 'hall.test', event, async () => Promise.reject(new Error('killed'))),
    );
    await expect(killed).rejects.toThrow('killed');
    expect(await deliver(event)).toBe('HANDLED');
  });

  it('waits for the one before it', async () => {
    const caseId = randomUUID();
    const first = message(caseId, 1);
    const second = message(caseId, 2);
    await expect(deliver(second)).rejects.toThrow('expected 1, received 2');
    expect([await deliver(first), await deliver(second), await deliver(first)]).toEqual([
      'HANDLED',
      'HANDLED',
      'DUPLICATE',
    ]);
    expect(await effects(caseId)).toEqual([{ seq: 1 }, { seq: 2 }]);
  });

  it('is not taken for a redelivery when another one carries its number', async () => {
    const caseId = randomUUID();
    await deliver(message(caseId, 1));
    await expect(deliver(message(caseId, 1))).rejects.toThrow('expected 2, received 1');
  });

  it('is one for every consumer: two groups of a service do not take it from each other', async () => {
    const event = message(randomUUID(), 1);
    expect([await deliver(event, 'hall.one'), await deliver(event, 'hall.two')]).toEqual(['HANDLED', 'HANDLED']);
  });

  it('of a compacted topic may skip numbers, and is dropped when it is older than the last (K1)', async () => {
    const key = 'calendar:2026:1';
    const calendar = {
      version: 1,
      publishedAt: '2026-01-01T00:00:00Z',
      calendar: { year: 2026, source: 's', days: [] },
    };
    const published = (seq: number) =>
      message('', seq, { key, topic: topics.catalogue, type: 'CalendarPublished.v1', data: calendar } as never);
    expect([await deliver(published(3)), await deliver(published(2)), await deliver(published(7))]).toEqual([
      'HANDLED',
      'DUPLICATE',
      'HANDLED',
    ]);
    expect(await effects(key)).toEqual([{ seq: 3 }, { seq: 7 }]);
  });
});
