import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { LogRecord } from '../kafka/envelope.ts';
import { readReply } from './read-reply.ts';

const caseId = randomUUID();
const data = { caseId, round: 1, staffNo: 'D0303', occurredAt: '2026-04-20T10:00:00+08:00' };
const record = (matters: Partial<LogRecord> = {}): LogRecord => ({
  ...{ topic: 'hall.department.fire-rescue.reply.v1', partition: 2, offset: '7', key: caseId },
  headers: {
    ...{ ce_specversion: '1.0', ce_id: 'r-1', ce_source: '/department/fire-rescue', ce_time: '2026-04-20T02:00:00Z' },
    ...{ ce_type: 'hall.department.CaseAccepted.v1', ce_subject: caseId, 'content-type': 'application/json' },
  },
  value: Buffer.from(JSON.stringify(data)),
  ...matters,
});
const headers = (matters: Record<string, string | undefined>) => {
  const all = { ...record().headers, ...matters };
  return { headers: Object.fromEntries(Object.entries(all).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]]))) };
};
const value = (text: string) => ({ value: Buffer.from(text) });

describe('reading a reply', () => {
  it('gives the reply, its id, and its moment in UTC', () =>
    expect(readReply(record())).toMatchObject({
      ...{ kafkaCode: 'fire-rescue', replyId: 'r-1', caseId, fault: null },
      reply: { type: 'CaseAccepted.v1', data: { ...data, occurredAt: '2026-04-20T02:00:00.000Z' } },
    }));
  it('reads structured mode too (C02), and ignores fields it does not know (C04)', () => {
    const body = {
      ...{ specversion: '1.0', id: 'r-2', source: '/department/fire-rescue', time: '2026-04-20T02:00:00Z' },
      ...{ type: 'hall.department.TaskClaimed.v1', subject: caseId, data: { ...data, officeNo: 7 } },
    };
    const structured = { ...value(JSON.stringify(body)), headers: { 'content-type': 'application/cloudevents+json' } };
    expect(readReply(record(structured))).toMatchObject({ replyId: 'r-2', reply: { type: 'TaskClaimed.v1' } });
  });

  it.each<[string, Partial<LogRecord>, string]>([
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
    ['an event of the hall', headers({ ce_type: 'hall.review.CaseDecided.v1' }), 'UNKNOWN_TYPE'],
    ['a field missing', value(JSON.stringify({ caseId })), 'BAD_SCHEMA'],
    ['a wrong type', value(JSON.stringify({ ...data, round: 'first' })), 'BAD_SCHEMA'],
    ['no moment', value(JSON.stringify({ ...data, occurredAt: 'soon' })), 'BAD_SCHEMA'],
    ['an identity number', value(JSON.stringify({ ...data, staffNo: '110000199001010005' })), 'PERSONAL_DATA'],
    ['a mobile number', value(JSON.stringify({ ...data, staffNo: '19900009001' })), 'PERSONAL_DATA'],
  ])('with %s is answered %s%s', (_what, matters, code) => {
    const { reply, fault } = readReply(record(matters));
    expect([reply, fault?.code]).toEqual([null, code]);
  });
  it('still knows the case of a reply that breaks its contract, for the answer', () =>
    expect(readReply(record(value(JSON.stringify({ caseId }))))).toMatchObject({ caseId, replyId: 'r-1' }));
});
