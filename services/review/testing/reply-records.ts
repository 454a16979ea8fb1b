import { randomUUID } from 'node:crypto';
import type { DepartmentReply } from '@hall/event-contracts';
import type { ReviewCase } from '../src/domain/case/review-case.ts';
import { monday, people } from './a-case.ts';
import type { SentRecord } from './java-department.ts';

/** A department that only this test file knows. */
export const kafkaCode = `dept-${randomUUID()}`;

const { reviewer, colleague, decider, liaison } = people;

/** What a test says otherwise about the envelope of a reply; null leaves an attribute out. */
type Attributes = Readonly<Partial<Record<'id' | 'source' | 'type' | 'time' | 'specversion', string | null>>>;

const known = (attributes: object): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null)) as Record<string, string>;

const attributesOf = ({ type, data }: DepartmentReply, kafkaCode: string, matters: Attributes) =>
  known({
    specversion: '1.0',
    source: `/department/${kafkaCode}`,
    type: `hall.department.${type}`,
    time: data.occurredAt,
    ...matters,
  });

/** A reply in binary mode: attributes in headers, data as the value. */
function binary(reply: DepartmentReply, kafkaCode: string, matters: Attributes): SentRecord {
  const attributes = Object.entries(attributesOf(reply, kafkaCode, matters));
  return {
    key: reply.data.caseId,
    value: Buffer.from(JSON.stringify(reply.data)),
    headers: {
      'content-type': 'application/json',
      ...Object.fromEntries(attributes.map(([name, value]) => [`ce_${name}`, value])),
    },
  };
}

/** A reply in structured mode: the value has everything; with `inBase64` the data too, as their bytes. */
function structured(reply: DepartmentReply, kafkaCode: string, matters: Attributes, inBase64 = false): SentRecord {
  const { data } = reply;
  const base64 = Buffer.from(JSON.stringify(data)).toString('base64');
  const attributes = attributesOf(reply, kafkaCode, matters);
  const event = inBase64 ? { ...attributes, data_base64: base64 } : { ...attributes, data };
  return {
    key: data.caseId,
    value: Buffer.from(JSON.stringify(event)),
    headers: { 'content-type': 'application/cloudevents+json; charset=UTF-8' },
  };
}

const head = ({ id: caseId, round }: ReviewCase, staffNo: string) => ({
  caseId,
  round,
  staffNo,
  occurredAt: monday.instant,
});
/** The reply that the department has accepted the case. */
export const accepted = (task: ReviewCase, more: object = {}): DepartmentReply =>
  ({ type: 'CaseAccepted.v1', data: { ...head(task, reviewer), ...more } }) as DepartmentReply;
/** The reply that the department has granted. */
export const granted = (task: ReviewCase, more: object = {}): DepartmentReply => {
  const data = {
    ...head(task, decider),
    outcome: 'GRANTED',
    reasons: [],
    legalBasis: '第三十八条',
    reviewerStaffNo: reviewer,
    deciderStaffNo: decider,
    ...more,
  };
  return { type: 'DecisionGiven.v1', data } as DepartmentReply;
};
/** The reply that the department has refused. */
export const refused = (task: ReviewCase): DepartmentReply =>
  granted(task, {
    outcome: 'REFUSED',
    reasons: [{ code: 'CONDITIONS_NOT_MET', text: '不符合条件', provision: '第三十五条' }],
  });
/** The reply that the result is ready. */
export const ready = (task: ReviewCase): DepartmentReply => ({
  type: 'ResultReady.v1',
  data: { ...head(task, liaison), certificateNumber: `C-${task.id}`, liaisonStaffNo: liaison },
});
/** The reply that two people of the department have seen the place. */
export const verified = (task: ReviewCase, more: object = {}): DepartmentReply => {
  const data = {
    ...head(task, reviewer),
    verifiers: [reviewer, colleague],
    on: monday.today,
    findings: '现场与申报材料一致',
    signedByApplicant: true,
    ...more,
  };
  return { type: 'SiteVerified.v1', data } as DepartmentReply;
};
/** The reply that the department cannot handle the case. */
export const unable = (task: ReviewCase, reason: string): DepartmentReply => ({
  type: 'CannotHandle.v1',
  data: { ...head(task, reviewer), reason },
});

/** A record with this reply in binary mode, under an id of its own unless said otherwise. */
export const plain = (reply: DepartmentReply, matters: Attributes = {}): SentRecord =>
  binary(reply, kafkaCode, { id: randomUUID(), ...matters });
/** A record with this reply in structured mode, under an id of its own unless said otherwise. */
export const inValue = (reply: DepartmentReply, matters: Attributes = {}, inBase64 = false): SentRecord =>
  structured(reply, kafkaCode, { id: randomUUID(), ...matters }, inBase64);
/** The record with other bytes as its value. */
export const withBytes = (record: SentRecord, change: (bytes: Buffer) => Buffer | null): SentRecord => ({
  ...record,
  value: change(record.value!),
});
/** The record with a mark of the byte order in front of its value. */
export const marked = (record: SentRecord): SentRecord =>
  withBytes(record, (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]));
/** The record with more headers. */
export const headed = (record: SentRecord, headers: SentRecord['headers']): SentRecord => ({
  ...record,
  headers: { ...record.headers, ...headers },
});
