import {
  departmentOf,
  departmentReplies,
  type DepartmentReply,
  type DepartmentReplyType,
  type RejectionCode,
} from '@hall/event-contracts';
import { isBlank, isMoment, isWritable } from '@hall/identifiers';
import { personalDataInside } from '../personal-data.ts';
import { replyFaults } from '../check-event-data.ts';
import { textsOf, Unreadable, UnreadableRecord, type LogRecord } from '../kafka/envelope.ts';
import { bytesOf, contentOf, type Content } from './content-of.ts';

/**
 * What a department has sent: a reply that keeps its contract, or the reason why it cannot be used; and where it lies
 * in the log.
 */
export type ReceivedReply = {
  readonly kafkaCode: string;
  readonly record: LogRecord;
  /** `ce_id`, where it could be read. */
  readonly replyId: string | null;
  /** `ce_source`, where it is one of the department's: the same id from the same source is the same reply. */
  readonly source: string | null;
  readonly content: Content;
  /** The id of the case, where it could be read. */
  readonly caseId: string | null;
} & ({ readonly reply: DepartmentReply; readonly fault: null } | { readonly reply: null; readonly fault: ReplyFault });

/** Why a reply cannot be used, before anybody looks at its case. */
type ReplyFault = { readonly code: RejectionCode; readonly details: readonly string[] };

/** A reply may have at most this many bytes; none needs more. */
const MAX_REPLY_BYTES = 65_536;

/**
 * A reply may have at most this many levels. None needs more, and code that walks through a value must not run out of
 * stack.
 */
const MAX_LEVELS = 20;

/** An id and a source are the key of a row. Longer ones are a mistake. */
const MAX_ID_CHARACTERS = 200;

/** Reads a record of a reply topic; never throws, whatever a department has sent, and hands on only what a database can hold. */
export function readReply(sent: LogRecord): ReceivedReply {
  const kafkaCode = departmentOf(sent.topic) ?? '';
  const head = { kafkaCode, record: { ...sent, headers: writableHeaders(sent.headers) } };
  let known: Known = {
    replyId: idIn(sent.headers.ce_id),
    source: sourceIn(sent.headers.ce_source, kafkaCode),
    caseId: null,
  };
  const rejected = (code: RejectionCode, ...details: string[]): ReceivedReply => ({
    ...head,
    ...known,
    content: bytesOf(sent),
    reply: null,
    fault: { code, details: details.map(writable) },
  });
  if (sent.unreadable) return rejected('UNREADABLE_RECORD', new UnreadableRecord(sent.unreadable, sent.offset).message);
  if (sent.value === null || sent.value.length === 0) return rejected('EMPTY');
  if (sent.value.length > MAX_REPLY_BYTES) return rejected('OVERSIZED', `${sent.value.length}`);
  try {
    const texts = textsOf(sent);
    known = { replyId: idIn(texts.id), source: sourceIn(texts.source, kafkaCode), caseId: caseIdIn(texts.data) };
    const fault = faultOf(texts, known);
    if (fault) return rejected(fault.code, ...fault.details);
    const reply = {
      type: typeIn(texts.wireType),
      data: inUtc(texts.data as DepartmentReply['data']),
    } as DepartmentReply;
    return { ...head, ...known, content: contentOf(sent, reply), reply, fault: null };
  } catch (fault) {
    // Our own fault, which must not stop the other replies.
    if (!(fault instanceof Unreadable)) return rejected('NOT_PROCESSED');
    return rejected(fault.message.includes('JSON') ? 'NOT_JSON' : 'NO_ENVELOPE', fault.message);
  }
}

type Known = Pick<ReceivedReply, 'replyId' | 'source' | 'caseId'>;

/** What is wrong with a reply that could be read, the envelope first. */
function faultOf({ wireType, time, source, data }: ReturnType<typeof textsOf>, known: Known): ReplyFault | undefined {
  const fault = (code: RejectionCode, ...details: string[]): ReplyFault => ({ code, details });
  if (known.replyId === null) return fault('NO_ENVELOPE', `ce_id is no id of up to ${MAX_ID_CHARACTERS} characters`);
  if (!isMoment(time)) return fault('NO_ENVELOPE', 'ce_time is no moment of RFC 3339');
  if (known.source === null) return fault('WRONG_SOURCE', source);
  const type = typeIn(wireType);
  if (!type) return fault('UNKNOWN_TYPE', wireType);
  const faults = [...replyFaults(type, data), ...textFaults(data)];
  if (faults.length > 0) return fault('BAD_SCHEMA', ...faults);
  const personal = personalDataInside(departmentReplies[type], data);
  return personal && fault('PERSONAL_DATA', personal.kind, personal.path);
}

const WIRE_TYPE = /^hall\.department\.(.+)$/;

/** Only what departments say: an event of the hall is no reply, whatever its name. */
function typeIn(wireType: string): DepartmentReplyType | undefined {
  const name = WIRE_TYPE.exec(wireType)?.[1] ?? '';
  return Object.hasOwn(departmentReplies, name) ? (name as DepartmentReplyType) : undefined;
}

/**
 * The source of a reply: `/department/<kafkaCode>`, or a path below it with which the department names its systems.
 * Each of these is a source of its own. Null for any other text.
 */
function sourceIn(source: string | undefined, kafkaCode: string): string | null {
  const own = `/department/${kafkaCode}`;
  return idIn(source) !== null && (source === own || source?.startsWith(`${own}/`)) ? (source ?? null) : null;
}

/** Moments as we write them everywhere: UTC with milliseconds, whatever offset the department has used. */
const inUtc = <Data extends { readonly occurredAt: string }>(data: Data): Data => ({
  ...data,
  occurredAt: new Date(data.occurredAt).toISOString(),
});

/**
 * What is wrong with the texts of a value: they say nothing, or hold what nobody writes, or are no moment (RFC 3339, no
 * leap second) where one is needed.
 */
function textFaults(value: unknown, path = 'data', depth = 1): string[] {
  if (typeof value === 'string') {
    if (!isWritable(value)) return [`${path} holds a character that nobody writes`];
    if (path === 'data/occurredAt' && !isMoment(value)) return [`${path} is no moment of RFC 3339`];
    return isBlank(value) ? [`${path} is blank`] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (depth > MAX_LEVELS) return ['data is nested too deeply'];
  return Object.entries(value).flatMap(([name, inner]) => textFaults(inner, `${path}/${name}`, depth + 1));
}

const idIn = (id: string | undefined): string | null =>
  id && id.length <= MAX_ID_CHARACTERS && isWritable(id) ? id : null;

/** The text with U+FFFD in place of what nobody writes, and no longer than is useful in a file. */
const writable = (text: string): string =>
  [...text.slice(0, 500)].map((character) => (isWritable(character) ? character : '\uFFFD')).join('');

const writableHeaders = (headers: LogRecord['headers']): LogRecord['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [writable(name), writable(value)]));

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function caseIdIn(data: unknown): string | null {
  const { caseId } = (data ?? {}) as { caseId?: unknown };
  return typeof caseId === 'string' && UUID.test(caseId) ? caseId : null;
}
