import { isUtf8 } from 'node:buffer';
import { contracts, type CloudEvent, type HallEventType, type Topic } from '@hall/event-contracts';

/** A record as it lies in the log. */
export type LogRecord = {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Buffer | null;
  /** Nothing of what lies here could be read, from this offset to the record's own; `reason` says why. */
  readonly unreadable?: { readonly firstOffset: string; readonly reason: string };
};

/** A record on its way to the log. */
export type OutgoingRecord = Pick<LogRecord, 'headers'> & {
  readonly topic: string;
  readonly key: string;
  readonly value: Buffer;
};

/** A record that is no CloudEvent of the hall, so that it cannot even be given to a handler. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Not even the record could be read, so that everything it says is unknown, its key included. */
export class UnreadableRecord extends Unreadable {
  constructor({ firstOffset, reason }: NonNullable<LogRecord['unreadable']>, lastOffset: string) {
    super(`nothing could be read of the offsets ${firstOffset} to ${lastOffset}: ${reason}`);
  }
}

/** An event that is written to the log: its data are JSON already. */
export type OutgoingEvent = Omit<CloudEvent, 'data'>;

/** Writes an event in CloudEvents 1.0 binary mode: attributes in headers, data, which are JSON, in the value. */
export function encode(event: OutgoingEvent, data: string): OutgoingRecord {
  const { specversion, id, source, type, time, subject, key, seq, traceparent, correlationId, causationId } = event;
  const wireType = `hall.${contracts[type].by}.${type}`;
  const headers: Record<string, string> = {
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
  };
  if (traceparent) headers.ce_traceparent = traceparent;
  if (correlationId) headers.ce_correlationid = correlationId;
  if (causationId) headers.ce_causationid = causationId;
  return { topic: event.topic, key, value: Buffer.from(data), headers };
}

/** Reads a record in binary or structured mode; the data are checked later. Throws Unreadable, naming what is wrong. */
export function decode(record: LogRecord): CloudEvent {
  const { attribute, required, data, wireType: _, ...read } = attributesOf(record);
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

/** A record without a sequence, as departments send it: source, id, type as it is on the wire, time and data. Throws Unreadable. */
export function textsOf(record: LogRecord): {
  readonly source: string;
  readonly id: string;
  readonly wireType: string;
  readonly time: string;
  readonly data: unknown;
} {
  const { source, id, wireType, time, data } = attributesOf(record);
  return { source, id, wireType, time, data };
}

/** Only the data of a record in binary or structured mode, whatever its attributes are. Throws Unreadable. */
export function dataIn(record: LogRecord): unknown {
  const { structured, body } = bodyOf(record);
  return structured ? dataOf(body) : body;
}

function bodyOf(record: LogRecord): { readonly structured: boolean; readonly body: Record<string, unknown> } {
  if (record.unreadable) throw new UnreadableRecord(record.unreadable, record.offset);
  const structured = record.headers['content-type']?.toLowerCase().startsWith('application/cloudevents') ?? false;
  return { structured, body: jsonOf(record) as Record<string, unknown> };
}

function attributesOf(record: LogRecord) {
  const { structured, body } = bodyOf(record);
  const attribute = (name: string): string | null => {
    const value = structured ? body[name] : record.headers[`ce_${name}`];
    return value === undefined || value === null ? null : String(value);
  };
  const required = (name: string): string => {
    const value = attribute(name);
    if (!value) throw new Unreadable(`the attribute ce_${name} is missing`);
    return value;
  };
  if (required('specversion') !== '1.0') throw new Unreadable(`ce_specversion is ${attribute('specversion')}, not 1.0`);
  return {
    attribute,
    required,
    id: required('id'),
    source: required('source'),
    wireType: required('type'),
    type: required('type').replace(/^hall\.[a-z]+\./, ''),
    time: required('time'),
    data: structured ? dataOf(body) : body,
  };
}

/** In structured mode the data stand in the event as they are, or as base64 of their bytes (CloudEvents JSON format 3.1). */
function dataOf({ data, data_base64: base64 }: Record<string, unknown>): unknown {
  if (base64 === undefined || base64 === null) return data;
  if (data !== undefined) throw new Unreadable('the event has both data and data_base64');
  if (typeof base64 !== 'string' || !BASE64.test(base64)) throw new Unreadable('data_base64 is no base64');
  return jsonIn(Buffer.from(base64, 'base64'));
}
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function jsonOf({ value }: LogRecord): unknown {
  if (value === null) throw new Unreadable('the value is empty');
  return jsonIn(value);
}

/** A mark of the byte order in front is passed over: some systems write one, and a reader may ignore it (RFC 8259, 8.1). */
function jsonIn(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw new Unreadable('the value is not UTF-8, so it is no JSON');
  try {
    const body: unknown = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
    if (typeof body === 'object' && body !== null) return body;
  } catch {
    // the error below says it
  }
  throw new Unreadable('the value is not a JSON object');
}
