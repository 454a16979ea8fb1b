import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LogRecord } from '../kafka/envelope.ts';
import { readReply } from './read-reply.ts';

const caseId = randomUUID();
const data = { caseId, round: 1, staffNo: 'D0303', occurredAt: '2026-04-20T10:00:00+08:00' };
const record = (matters: Partial<LogRecord> = {}): LogRecord => ({
  topic: 'hall.department.fire-rescue.reply.v1',
  partition: 2,
  offset: '7',
  key: caseId,
  headers: {
    ce_specversion: '1.0',
    ce_id: 'r-1',
    ce_source: '/department/fire-rescue',
    ce_time: '2026-04-20T02:00:00Z',
    ce_type: 'hall.department.CaseAccepted.v1',
    ce_subject: caseId,
    'content-type': 'application/json',
  },
  value: Buffer.from(JSON.stringify(data)),
  ...matters,
});
const headers = (matters: Record<string, string | undefined>) => {
  const all = { ...record().headers, ...matters };
  return { headers: Object.fromEntries(Object.entries(all).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]]))) };
};
const structuredWith = (matters: object): Partial<LogRecord> => ({
  headers: { 'content-type': 'application/cloudevents+json' },
  value: Buffer.from(
    JSON.stringify({
      specversion: '1.0',
      id: 'r-1',
      source: '/department/fire-rescue',
      time: '2026-04-20T02:00:00Z',

      type: 'hall.department.CaseAccepted.v1',
      ...matters,
    }),
  ),
});
const value = (text: string) => ({ value: Buffer.from(text) });

const unable = (reason: string, more: object = {}): Partial<LogRecord> => ({
  ...headers({ ce_type: 'hall.department.CannotHandle.v1' }),
  ...value(JSON.stringify({ ...data, reason, ...more })),
});

describe('reading a reply', () => {
  it.each(['990101202611200201', '15010220261', '110101199003074514', '138-0013-8000'])(
    'takes the certificate number %s for what it is: a code by contract',
    (certificateNumber) => {
      const ready = { ...data, certificateNumber, liaisonStaffNo: 'D0305' };
      const read = readReply(
        record({ ...value(JSON.stringify(ready)), ...headers({ ce_type: 'hall.department.ResultReady.v1' }) }),
      );
      expect(read).toMatchObject({ fault: null, reply: { data: { certificateNumber } } });
    },
  );
  it('gives the reply, its id, and its moment in UTC', () =>
    expect(readReply(record())).toMatchObject({
      kafkaCode: 'fire-rescue',
      replyId: 'r-1',
      caseId,
      fault: null,
      reply: { type: 'CaseAccepted.v1', data: { ...data, occurredAt: '2026-04-20T02:00:00.000Z' } },
    }));
  it('reads structured mode too, and ignores fields it does not know', () => {
    const body = {
      specversion: '1.0',
      id: 'r-2',
      source: '/department/fire-rescue',
      time: '2026-04-20T02:00:00Z',
      type: 'hall.department.TaskClaimed.v1',
      subject: caseId,
      data: { ...data, officeNo: 7 },
    };
    const structured = { ...value(JSON.stringify(body)), headers: { 'content-type': 'application/cloudevents+json' } };
    expect(readReply(record(structured))).toMatchObject({ replyId: 'r-2', reply: { type: 'TaskClaimed.v1' } });
  });

  it('reads data_base64, any case of the media type, and a mark of the byte order in front', () => {
    const body = {
      specversion: '1.0',
      id: 'r-3',
      source: '/department/fire-rescue/desk-2',
      time: '2026-04-20T02:00:00Z',

      type: 'hall.department.TaskClaimed.v1',
      subject: caseId,
      datacontenttype: 'application/json',
      data_base64: Buffer.from(`\uFEFF${JSON.stringify(data)}`).toString('base64'),
    };
    const kind = { 'content-type': 'Application/CloudEvents+JSON; charset=UTF-8' };
    const read = readReply(record({ ...value(`\uFEFF${JSON.stringify(body)}`), headers: kind }));
    expect(read).toMatchObject({ source: '/department/fire-rescue/desk-2', reply: { type: 'TaskClaimed.v1' } });
  });
  it('knows the same content again in another mode, order and offset, and tells it from another', () => {
    const { occurredAt: _, ...rest } = data;
    const moved = { occurredAt: '2026-04-20T02:00:00.000Z', ...rest };
    const structured = {
      specversion: '1.0',
      id: 'r-1',
      source: '/department/fire-rescue',
      time: '2026-04-21T02:00:00Z',

      type: 'hall.department.CaseAccepted.v1',
      data: moved,
    };
    const meaningOf = (matters?: Partial<LogRecord>) => readReply(record(matters)).content.meaning;
    expect(
      meaningOf({ ...value(JSON.stringify(structured)), headers: { 'content-type': 'application/cloudevents+json' } }),
    ).toBe(meaningOf());
    expect(meaningOf(value(JSON.stringify({ ...data, round: 2 })))).not.toBe(meaningOf());
    expect(meaningOf(headers({ ce_type: 'hall.department.TaskClaimed.v1' }))).not.toBe(meaningOf());
  });

  it.each<[string, Partial<LogRecord>, string]>([
    ['base64 that is none', structuredWith({ data_base64: '%%%' }), 'NO_ENVELOPE'],
    ['data and data_base64', structuredWith({ data, data_base64: 'e30=' }), 'NO_ENVELOPE'],
    ['data_base64 that holds no JSON', structuredWith({ data_base64: 'eHh4' }), 'NOT_JSON'],
    ['null', { value: null }, 'EMPTY'],
    ['nothing', value(''), 'EMPTY'],
    ['too much', value('x'.repeat(70_000)), 'OVERSIZED'],
    ['no JSON', value('<xml/>'), 'NOT_JSON'],
    ['no object', value('17'), 'NOT_JSON'],
    ['bytes that are no text', { value: Buffer.from([0xff, 0xfe, 0x00]) }, 'NOT_JSON'],
    ['no headers', { headers: {} }, 'NO_ENVELOPE'],
    ['no id', headers({ ce_id: undefined }), 'NO_ENVELOPE'],
    ['another version of CloudEvents', headers({ ce_specversion: '0.3' }), 'NO_ENVELOPE'],
    ['a type nobody knows', headers({ ce_type: 'hall.department.Nonsense.v1' }), 'UNKNOWN_TYPE'],
    ...['toString', 'constructor', '__proto__', 'hasOwnProperty'].map((name): [string, Partial<LogRecord>, string] => [
      `the type ${name}`,
      headers({ ce_type: `hall.department.${name}` }),
      'UNKNOWN_TYPE',
    ]),
    ['an event of the hall', headers({ ce_type: 'hall.review.CaseDecided.v1' }), 'UNKNOWN_TYPE'],
    ['an event of the hall of the same name', headers({ ce_type: 'hall.review.CaseAccepted.v1' }), 'UNKNOWN_TYPE'],
    ['a type without its prefix', headers({ ce_type: 'CaseAccepted.v1' }), 'UNKNOWN_TYPE'],
    ["another department's source", headers({ ce_source: '/department/market-regulation' }), 'WRONG_SOURCE'],
    ['a source that only begins alike', headers({ ce_source: '/department/fire-rescue-2' }), 'WRONG_SOURCE'],
    ['the source of the hall', headers({ ce_source: '/hall/review' }), 'WRONG_SOURCE'],
    [
      'a batch that nobody could read',
      { value: null, unreadable: { firstOffset: '5', reason: 'its checksum is wrong' } },
      'UNREADABLE_RECORD',
    ],
    ['a field missing', value(JSON.stringify({ caseId })), 'BAD_SCHEMA'],
    ['a wrong type', value(JSON.stringify({ ...data, round: 'first' })), 'BAD_SCHEMA'],
    ['no moment', value(JSON.stringify({ ...data, occurredAt: 'soon' })), 'BAD_SCHEMA'],
    ['an identity number', unable('申请人110000199001010005'), 'PERSONAL_DATA'],
    [
      'an offset without minutes',
      value(JSON.stringify({ ...data, occurredAt: '2026-11-25T11:00:00+08' })),
      'BAD_SCHEMA',
    ],
    ['a leap second', value(JSON.stringify({ ...data, occurredAt: '2026-11-25T23:59:60Z' })), 'BAD_SCHEMA'],
    ['a NUL', value(JSON.stringify({ ...data, staffNo: 'D\u00000303' })), 'BAD_SCHEMA'],
    [
      'half a character',
      value('{"caseId":"' + caseId + '","round":1,"staffNo":"D\\ud800","occurredAt":"2026-04-20T02:00:00Z"}'),
      'BAD_SCHEMA',
    ],
    ['30,000 lists in each other', value(`{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`), 'BAD_SCHEMA'],
    ['an identity number in wide digits', unable('１１００００１９９００１０１０００５'), 'PERSONAL_DATA'],
    ['a blank text', value(JSON.stringify({ ...data, staffNo: ' \u3000' })), 'BAD_SCHEMA'],
    ['an id that is far too long', headers({ ce_id: 'f'.repeat(8_000) }), 'NO_ENVELOPE'],
    ['an id with a NUL', headers({ ce_id: 'a\u0000b' }), 'NO_ENVELOPE'],
    ['a time that is none', headers({ ce_time: 'yesterday' }), 'NO_ENVELOPE'],
    ['a mobile number', unable('请打138 0013 8000'), 'PERSONAL_DATA'],
    ['a mobile number where the contract knows no field', unable('见电话', { phone: 13800138000 }), 'PERSONAL_DATA'],
  ])('with %s is answered %s%s', (_what, matters, code) => {
    const { reply, fault } = readReply(record(matters));
    expect([reply, fault?.code]).toEqual([null, code]);
  });
  it('hands on only what a database can hold', () => {
    const odd = headers({ 'x-delivery-attempt': '\u0000\u0000\u0001', 'x-long': 'x'.repeat(9_000) });
    const { reply, record: kept } = readReply(record(odd));
    expect(reply).not.toBeNull();
    expect(kept.headers['x-delivery-attempt']).toBe('\uFFFD\uFFFD\uFFFD');
    expect(kept.headers['x-long']).toHaveLength(500);
    const unknown = readReply(record(headers({ ce_type: 'hall.department.\u0000.v1' })));
    expect(unknown.fault?.details.join()).not.toContain('\u0000');
  });
  it('never throws, whatever the bytes, headers and attributes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('toString', '__proto__', 'hall.department.CaseAccepted.v1', caseId),
    );
    const attributes = fc.dictionary(
      fc.constantFrom(
        'specversion',
        'id',
        'source',
        'time',
        'type',
        'subject',
        'data',
        'caseId',
        'round',
        'staffNo',
        'occurredAt',
      ),
      fc.oneof(text, fc.constant('1.0'), fc.jsonValue()),
    );
    const given = fc.record({
      headers: fc.dictionary(fc.constantFrom(...Object.keys(record().headers), '__proto__', 'x'), text),
      value: fc.oneof(
        fc.constant(null),
        fc.uint8Array().map((bytes) => Buffer.from(bytes)),
        attributes.map((body) => Buffer.from(JSON.stringify(body))),
        fc.jsonValue().map((body) => Buffer.from(JSON.stringify({ ...data, occurredAt: body }))),
      ),
      isStructured: fc.boolean(),
    });
    fc.assert(
      fc.property(given, ({ headers: odd, value: bytes, isStructured }) => {
        const kind = isStructured ? 'application/cloudevents+json' : 'application/json';
        const all = { ...record().headers, ...odd, 'content-type': kind };
        const { fault, reply } = readReply(record({ headers: all, value: bytes }));
        expect([fault === null, fault?.code === 'NOT_PROCESSED']).toEqual([reply !== null, false]);
      }),
      { numRuns: 2_000 },
    );
  });
  it('still knows the case of a reply that breaks its contract, for the answer', () =>
    expect(readReply(record(value(JSON.stringify({ caseId }))))).toMatchObject({ caseId, replyId: 'r-1' }));
});
