import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TestDatabase } from '@hall/test-database';
import { topics } from '@hall/event-contracts';
import { handedOver } from '../../testing/events.ts';
import { heldPublisher, nameOf } from '../../testing/held-publisher.ts';
import { openMessaging, urlOf } from '../../testing/open-messaging.ts';
import { keptLog } from '../../testing/silent-log.ts';
import type { OutgoingRecord } from '../kafka/envelope.ts';
import type { EventPublisher } from '../kafka/publisher.ts';
import { appendToOutbox } from './append-to-outbox.ts';
import { listParkedEvents } from './parked-events.ts';
import { startRelay, type Relay } from './relay.ts';

let database: TestDatabase;
const relays: Relay[] = [];
beforeEach(async () => {
  database = await openMessaging();
});
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  await database.close();
});

function relayTo(publisher: EventPublisher): Relay {
  const relay = startRelay({ service: 'delivery', databaseUrl: urlOf(database), log: keptLog(), publisher });
  relays.push(relay);
  return relay;
}
const append = (...keys: string[]) =>
  database.transaction((tx) =>
    appendToOutbox(tx, ...keys.map((key) => ({ stream: { key }, events: [handedOver(randomUUID())] }))),
  );
const waiting = async (): Promise<string[]> =>
  (
    await database.query(
      `SELECT key || ' ' || seq AS name FROM outbox_waiting JOIN outbox_event USING (id, key) ORDER BY id`,
    )
  ).map(({ name }: { name: string }) => name);
const unsent = async (): Promise<number> =>
  (await database.query('SELECT count(*)::int AS n FROM outbox_whole WHERE published_at IS NULL OR receipt IS NULL'))[0]
    .n;
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries === 2_000) throw new Error('it did not come');
    await sleep(20);
  }
}

describe('several lots on their way at once', () => {
  it('another key does not wait for them; the same key does, also when it was passed over', async () => {
    const { batches, publisher, until: given } = heldPublisher();
    relayTo(publisher);
    await append('a');
    await given(1);
    await append('a', 'b');
    await given(2);
    expect(batches.map(({ events }) => events)).toEqual([['a 1'], ['b 1']]);
    batches[1]!.take();
    await until(async () => String(await waiting()) === 'a 1,a 2');
    await sleep(100);
    expect(batches).toHaveLength(2);
    batches[0]!.take();
    await given(3);
    expect(batches[2]!.events).toEqual(['a 2']);
    batches[2]!.take();
    await until(async () => (await unsent()) === 0);
  });

  it('a lot that fails is sent again first and alone, when those beside it have ended', async () => {
    const { batches, publisher, until: given } = heldPublisher();
    relayTo(publisher);
    await append('a', 'a');
    await given(1);
    await append('b');
    await given(2);
    batches[0]!.refuse(new Error('no answer in time'));
    await append('c', 'a');
    await sleep(400);
    expect(batches).toHaveLength(2);
    batches[1]!.take(); // it says nothing about the lot that failed: that one still is made smaller
    for (let n = 2; n < 5; n += 1) {
      await given(n + 1);
      await sleep(100);
      expect(batches).toHaveLength(n + 1);
      batches[n]!.take();
    }
    await until(async () => (await unsent()) === 0);
    expect(batches.slice(2).map(({ events }) => events)).toEqual([['a 1'], ['a 2', 'c 1'], ['a 3']]);
  });

  it('are no more events together than one lot may hold', async () => {
    await database.query(
      `INSERT INTO outbox_event (topic, key, subject, seq, type, data)
       SELECT $1, 'key ' || n, 's', 1, 'ResultHandedOver.v1', '{}' FROM generate_series(1, 1200) n`,
      [topics.delivery],
    );
    const { batches, publisher, until: given } = heldPublisher();
    relayTo(publisher);
    await given(2);
    await sleep(200);
    expect(batches.map(({ events }) => events.length)).toEqual([250, 250]);
    for (let n = 0; n < 5; n += 1) {
      batches[n]!.take();
      await given(Math.min(n + 3, 5));
    }
    expect(batches.map(({ events }) => events.length)).toEqual([250, 250, 250, 250, 200]);
    await until(async () => (await unsent()) === 0);
  });

  it('what was sent and not marked when the database was lost is sent again, and has one receipt', async () => {
    const sent: string[] = [];
    let isLost = false;
    relayTo({
      publish: async (records) => {
        sent.push(...records.map(nameOf));
        if (!isLost)
          await database.query(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hall.relay' AND datname = current_database()`,
          );
        isLost = true;
        return records.map(({ topic }, index) => ({
          topic,
          partition: 0,
          offset: String(sent.length - records.length + index),
        }));
      },
      close: () => Promise.resolve(),
    });
    await append('a');
    await until(() => isLost);
    await append('a');
    await until(async () => (await unsent()) === 0);
    expect(sent).toEqual(['a 1', 'a 1', 'a 2']);
    expect(
      await database.query('SELECT outbox_id::int AS id, log_offset::int AS at FROM outbox_receipt ORDER BY 1'),
    ).toEqual([
      { id: 1, at: 1 },
      { id: 2, at: 2 },
    ]);
  });

  it('an event that the log refuses is found among them, however many others are taken meanwhile', async () => {
    const taken: string[] = [];
    const adding = { is: true };
    relayTo({
      publish: async (records) => {
        await sleep(5);
        if (records.some((record) => nameOf(record) === 'poison 2'))
          throw Object.assign(new Error('too large'), { type: 'MESSAGE_TOO_LARGE' });
        taken.push(...records.map(nameOf));
        return records.map(({ topic }) => ({ topic, partition: 0, offset: '0' }));
      },
      close: () => Promise.resolve(),
    });
    const others = (async () => {
      for (let n = 0; adding.is; n += 1) await append(`other ${n % 7}`, `other ${(n + 3) % 7}`);
    })();
    await append('poison', 'x', 'poison', 'y', 'poison');
    await until(async () => (await listParkedEvents(database.manager)).length === 1);
    adding.is = false;
    await others;
    await until(async () => (await unsent()) === 2);
    expect(await waiting()).toEqual(['poison 2', 'poison 3']);
    expect(taken.filter((name) => /^(poison|x|y) /.test(name)).sort()).toEqual(['poison 1', 'x 1', 'y 1']);
  });

  it('a transaction that is rolled back leaves nothing that waits', async () => {
    const failing = database.transaction(async (tx) => {
      await appendToOutbox(tx, { stream: { key: 'a' }, events: [handedOver(randomUUID())] });
      throw new Error('it changed its mind');
    });
    await expect(failing).rejects.toThrow('changed its mind');
    expect(await waiting()).toEqual([]);
    await append('a');
    expect(await waiting()).toEqual(['a 1']);
  });
});

describe('any log, and two relays', () => {
  /**
   * What happens to the batches, one after the other and again from the beginning. A third of them fails at most: after each failure the relay waits
   * and sends fewer events, so that a log that fails more often takes minutes.
   */
  const fates = fc
    .array(
      fc.record({
        ms: fc.integer({ min: 0, max: 30 }),
        fate: fc.constantFrom('TAKEN', 'TAKEN', 'TAKEN', 'TAKEN', 'LOST', 'ANSWER_LOST'),
      }),
      { minLength: 12, maxLength: 30 },
    )
    .filter((batches) => batches.filter(({ fate }) => fate !== 'TAKEN').length * 3 <= batches.length);

  it('each key stays in its order, and is never in two lots at once', async () => {
    await fc.assert(
      fc.asyncProperty(fates, async (given) => {
        const run = randomUUID();
        const log: string[] = [];
        const busy = new Set<string>();
        let batches = 0;
        let shared = 0;
        let most = 0;
        const publish = async (records: readonly OutgoingRecord[]) => {
          const { ms, fate } = given[batches % given.length]!;
          batches += 1;
          const keys = new Set(records.map(({ key }) => key));
          for (const key of keys) if (busy.has(key)) shared += 1;
          for (const key of keys) busy.add(key);
          most = Math.max(most, busy.size);
          await sleep(ms);
          if (fate !== 'LOST') log.push(...records.map(nameOf));
          for (const key of keys) busy.delete(key);
          if (fate !== 'TAKEN') throw new Error('no answer in time');
          return records.map(({ topic }) => ({ topic, partition: 0, offset: '0' }));
        };
        const publisher = { publish, close: () => Promise.resolve() };
        const first = relayTo(publisher);
        const second = relayTo(publisher);
        const writers = Array.from({ length: 4 }, async (_, writer) => {
          for (let n = 0; n < 15; n += 1)
            await append(...[n % 3, (n + writer) % 5].map((one) => `${run} ${one}`).sort());
        });
        await Promise.all(writers);
        await first.stop();
        await until(async () => (await unsent()) === 0);
        await second.stop();
        expect(shared).toBe(0);
        const numbers = new Map<string, number[]>();
        for (const name of new Set(log)) {
          const at = name.lastIndexOf(' ');
          const key = name.slice(0, at);
          numbers.set(key, [...(numbers.get(key) ?? []), Number(name.slice(at + 1))]);
        }
        for (const one of numbers.values()) expect(one).toEqual(one.map((_, index) => index + 1));
        expect([...numbers.values()].flat()).toHaveLength(120);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 240_000);
});
