import type { DepartmentReply } from '@hall/event-contracts';
import type { SentRecord } from './java-department.ts';

/** What a test says otherwise about the envelope of a reply; null leaves an attribute out. */
export type Attributes = Readonly<Partial<Record<'id' | 'source' | 'type' | 'time' | 'specversion', string | null>>>;

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
export function binary(reply: DepartmentReply, kafkaCode: string, matters: Attributes): SentRecord {
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

/** The same in structured mode: everything in the value; `inBase64` the data too, as their bytes. */
export function structured(
  reply: DepartmentReply,
  kafkaCode: string,
  matters: Attributes,
  inBase64 = false,
): SentRecord {
  const { data } = reply;
  const base64 = Buffer.from(JSON.stringify(data)).toString('base64');
  const event = { ...attributesOf(reply, kafkaCode, matters), ...(inBase64 ? { data_base64: base64 } : { data }) };
  return {
    key: data.caseId,
    value: Buffer.from(JSON.stringify(event)),
    headers: { 'content-type': 'application/cloudevents+json; charset=UTF-8' },
  };
}
