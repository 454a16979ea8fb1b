import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@hall/test-database';
import { encoded, handedOver, message } from '../../testing/events.ts';
import { openMessaging } from '../../testing/open-messaging.ts';
import { MAX_EVENT_BYTES, sizeOf } from '../kafka/record-size.ts';
import { appendToOutbox } from './append-to-outbox.ts';
import { EventTooLarge } from './event-too-large.ts';

const rows = `SELECT id::int, seq::int, subject, traceparent, causation_id FROM outbox_event WHERE key = $1 ORDER BY id`;
let database: TestDatabase;
beforeAll(async () => {
  database = await openMessaging();
});
afterAll(() => database.close());

/** The department says where to go instead. */
const declinedTo = (competentBody: string, declinedBy: string) => ({
  type: 'CaseNotAccepted.v1' as const,
  data: {
    caseId: randomUUID(),
    round: 1,
    status: 'NOT_ACCEPTED' as const,
    departmentCode: '11990101YL00000126',

    ground: 'NOT_COMPETENT' as const,
    competentBody,
    declinedAt: '2026-04-20T02:00:00Z',
    declinedBy,
  },
});

const notJson = {
  code: 'NOT_JSON' as const,
  sentence: '回复内容不是 JSON。',
  details: [],
  replyId: null,
  caseId: null,
  topic: 'hall.department.fire-rescue.reply.v1',
  partition: 0,
  offset: '0',
  rejectedAt: '2026-04-20T02:00:00Z',
};

describe('the outbox', () => {
  it('two components of one key racing: seq has no hole, and outbox order is seq order', async () => {
    const jointCase = randomUUID();
    const component = async (events: number, fails: boolean): Promise<void> =>
      database.transaction(async (tx) => {
        await appendToOutbox(tx, {
          stream: { key: jointCase, subject: randomUUID() },
          events: Array.from({ length: events }, () => handedOver(jointCase)),
        });
        if (fails) throw new Error('the component changed its mind');
      });
    const oneComponent = async (events: number): Promise<void> => {
      for (let n = 0; n < 25; n += 1) await component(events, n % 5 === 0).catch(() => undefined);
    };
    await Promise.all([oneComponent(1), oneComponent(2)]);
    const sent: { seq: number }[] = await database.query(rows, [jointCase]);
    expect(sent.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 + 40 }, (_, index) => index + 1));
  });

  it('names the cause and the trace of the transaction, and the key as subject where none is given', async () => {
    await database.transaction(async (tx) => {
      await tx.query(
        `SELECT set_config('hall.traceparent', 'tp', true), set_config('hall.causation_id', 'cause', true)`,
      );
      await appendToOutbox(tx, { stream: { key: 'k1' }, events: [handedOver(randomUUID())] });
    });
    expect(await database.query(rows, ['k1'])).toEqual([
      expect.objectContaining({ seq: 1, subject: 'k1', traceparent: 'tp', causation_id: 'cause' }),
    ]);
  });

  it('gives each event its own place, and what its letter says to all of them', async () => {
    const one = randomUUID();
    const two = randomUUID();
    const cause = { id: randomUUID(), traceparent: null, correlationId: 'number 7' };
    const rejected = (key: string) => ({ type: 'ReplyRejected.v1' as const, to: 'fire-rescue', key, data: notJson });
    await database.transaction(async (tx) => {
      await tx.query(
        `SELECT set_config('hall.traceparent', 'tp', true), set_config('hall.causation_id', 'other', true)`,
      );
      await appendToOutbox(
        tx,
        {
          stream: { key: one, subject: 'case-1', time: '2026-04-20T02:00:00Z', cause },
          events: [handedOver(one), rejected('r-1'), handedOver(one), rejected(one), rejected('r-1')],
        },
        { stream: { key: two }, events: [] },
        { stream: { key: one, subject: 'case-2' }, events: [handedOver(one), rejected('r-1')] },
      );
    });
    const told = await database.query(
      `SELECT topic, key, seq::int, subject, time, traceparent, correlation_id AS correlation, causation_id AS cause
       FROM outbox_event WHERE key IN ($1, $2, 'r-1') ORDER BY id`,
      [one, two],
    );
    const own = 'hall.delivery.event.v1';
    const theirs = 'hall.department.fire-rescue.rejected.v1';
    const ofFirst = {
      subject: 'case-1',
      time: new Date('2026-04-20T02:00:00Z'),
      traceparent: 'tp',
      correlation: 'number 7',
      cause: cause.id,
    };
    const ofSecond = {
      subject: 'case-2',
      time: expect.any(Date),
      traceparent: 'tp',
      correlation: null,
      cause: 'other',
    };
    expect(told).toEqual([
      { topic: own, key: one, seq: 1, ...ofFirst },
      { topic: theirs, key: 'r-1', seq: 1, ...ofFirst },
      { topic: own, key: one, seq: 2, ...ofFirst },
      { topic: theirs, key: one, seq: 1, ...ofFirst },
      { topic: theirs, key: 'r-1', seq: 2, ...ofFirst },
      { topic: own, key: one, seq: 3, ...ofSecond },
      { topic: theirs, key: 'r-1', seq: 3, ...ofSecond },
    ]);
  });

  it('sends what the events of a letter share once', async () => {
    const sent: string[] = [];
    const tx = { query: async (_sql: string, given: string[]) => void sent.push(given.join('')) };
    const cause = {
      id: randomUUID(),
      traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
      correlationId: randomUUID(),
    };
    const stream = { key: randomUUID(), subject: randomUUID(), time: '2026-04-20T02:00:00Z', cause };
    const events = Array.from({ length: 5 }, () => handedOver(randomUUID()));
    await appendToOutbox(tx as never, { stream, events });
    const data = events.reduce((sum, event) => sum + JSON.stringify(event.data).length, 0);
    expect(sent).toHaveLength(1);
    expect(sent[0]!.length - data).toBeLessThan(500); // 1,951 when each event said all of it
  });

  it.each([
    ['breaks its contract', { handedOverAt: 'soon' }, 'data/handedOverAt'],
    ['says more than its contract', { applicantName: 'x' }, 'additional properties'],
  ])('fails the command, not the relay, for an event that %s', async (_why, broken, reason) => {
    const event = handedOver(randomUUID());
    const events = [{ ...event, data: { ...event.data, ...broken } }] as never;
    await expect(database.transaction((tx) => appendToOutbox(tx, { stream: { key: 'k2' }, events }))).rejects.toThrow(
      reason,
    );
    expect(await database.query(rows, ['k2'])).toEqual([]);
  });

  it.each([
    ['an identity number', '请找110000199001010005', 'IDENTITY_NUMBER in data/competentBody'],
    ['a mobile number', '请打138 0013 8000', 'MOBILE_NUMBER in data/competentBody'],
  ])('fails the command for an event with %s in a text, and names the place', async (_what, competentBody, reason) => {
    const declined = declinedTo(competentBody, 'D0103');
    const publishing = database.transaction((tx) => appendToOutbox(tx, { stream: { key: 'k4' }, events: [declined] }));
    await expect(publishing).rejects.toThrow(reason);
    expect(await database.query(rows, ['k4'])).toEqual([]);
  });

  it('takes a code for what it is by its contract, whatever its digits look like', async () => {
    await database.transaction((tx) =>
      appendToOutbox(tx, { stream: { key: 'k5' }, events: [declinedTo('区市场监督管理局', '19900009001')] }),
    );
    expect(await database.query(rows, ['k5'])).toHaveLength(1);
  });

  it.each([
    ['by its data', 'k3', 900_000],
    ['with its key and headers', 'k'.repeat(200_000), 600_000],
  ])('fails the command, with its size, for an event that the broker would not take %s', async (_how, key, length) => {
    const calendar = { year: 2026, source: 'x'.repeat(length), days: [] };
    const data = { version: 1, publishedAt: '2026-01-01T00:00:00Z', calendar };
    const publishing = database.transaction((tx) =>
      appendToOutbox(tx, { stream: { key }, events: [{ type: 'CalendarPublished.v1', data }] }),
    );
    const fault = await publishing.catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(EventTooLarge);
    expect(fault).toMatchObject({ most: MAX_EVENT_BYTES });
    expect((fault as EventTooLarge).bytes).toBeGreaterThan(MAX_EVENT_BYTES);
    expect(await database.query(rows, [key])).toEqual([]);
  });

  it('says of each event how large it is, never less than what the log keeps', async () => {
    const calendar = { year: 2026, source: '云'.repeat(1_000), days: [] };
    const data = { version: 1, publishedAt: '2026-01-01T00:00:00Z', calendar };
    await database.transaction((tx) =>
      appendToOutbox(tx, { stream: { key: 'k6' }, events: [{ type: 'CalendarPublished.v1', data }] }),
    );
    const [{ bytes, text }] = await database.query(
      `SELECT bytes, octet_length(data::text) AS text FROM outbox_event WHERE key = 'k6'`,
    );
    const event = message('k6', 1, { type: 'CalendarPublished.v1', data } as never);
    expect(bytes).toBeGreaterThanOrEqual(sizeOf(encoded(event)));
    expect(bytes).toBeLessThan(text + 2_000);
  });
});
