import { contracts, type CloudEvent, type HallEventType, type Topic } from '@hall/event-contracts';

/** A record as it lies in the log. */
export type LogRecord = {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Buffer | null;
};

/** A record on its way to the log. */
export type OutgoingRecord = Pick<LogRecord, 'headers'> & {
  readonly topic: string;
  readonly key: string;
  readonly value: Buffer;
};

/** A record that is no CloudEvent of ours: it cannot even be given to a handler. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Writes an event in CloudEvents 1.0 binary mode: attributes in headers, data as JSON in the value. */
export function encode(event: CloudEvent): OutgoingRecord {
  const { specversion, id, source, type, time, subject, key, seq, traceparent, correlationId, causationId } = event;
  const wireType = `hall.${contracts[type].by}.${type}`;
  return {
    topic: event.topic,
    key,
    value: Buffer.from(JSON.stringify(event.data)),
    headers: {
      'content-type': 'application/json',
      ce_specversion: specversion,
      ce_id: id,
      ce_source: source,
      ce_type: wireType,
      ce_time: time,
      ce_subject: subject,
      ce_dataschema: `urn:hall:schema:${type}`,
      ce_partitionkey: key,
      ce_sequence: String(seq),
      ...(traceparent && { ce_traceparent: traceparent }),
      ...(correlationId && { ce_correlationid: correlationId }),
      ...(causationId && { ce_causationid: causationId }),
    },
  };
}

/** Reads a record in binary or structured mode; the data are checked later. Throws Unreadable, naming what is wrong. */
export function decode(record: LogRecord): CloudEvent {
  const { attribute, required, data, ...read } = attributesOf(record);
  const seq = Number(required('sequence'));
  if (!Number.isSafeInteger(seq) || seq < 1) throw new Unreadable(`ce_sequence is no number from 1: ${seq}`);
  return {
    specversion: '1.0',
    ...read,
    type: read.type as HallEventType,
    subject: required('subject'),
    key: record.key ?? required('partitionkey'),
    topic: record.topic as Topic,
    seq,
    traceparent: attribute('traceparent'),
    correlationId: attribute('correlationid'),
    causationId: attribute('causationid'),
    data,
  } as CloudEvent;
}

/** The same of a record without a sequence, as departments send it: its id, its type without the prefix, its time, its data. Throws Unreadable. */
export function textsOf(record: LogRecord): {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly data: unknown;
} {
  const { id, type, time, data } = attributesOf(record);
  return { id, type, time, data };
}

function attributesOf(record: LogRecord) {
  const structured = record.headers['content-type']?.startsWith('application/cloudevents') ?? false;
  const body = jsonOf(record);
  const attribute = (name: string): string | null => {
    const value = structured ? (body as Record<string, unknown>)[name] : record.headers[`ce_${name}`];
    return value === undefined || value === null ? null : String(value);
  };
  const required = (name: string): string => {
    const value = attribute(name);
    if (!value) throw new Unreadable(`the attribute ce_${name} is missing`);
    return value;
  };
  if (required('specversion') !== '1.0') throw new Unreadable(`ce_specversion is ${attribute('specversion')}, not 1.0`);
  return {
    ...{ attribute, required },
    id: required('id'),
    source: required('source'),
    type: required('type').replace(/^hall\.[a-z]+\./, ''),
    time: required('time'),
    data: structured ? (body as { data: unknown }).data : body,
  };
}

function jsonOf({ value }: LogRecord): unknown {
  if (value === null) throw new Unreadable('the value is empty');
  try {
    const body: unknown = JSON.parse(value.toString('utf8'));
    if (typeof body === 'object' && body !== null) return body;
  } catch {
    // said below
  }
  throw new Unreadable('the value is not a JSON object');
}
