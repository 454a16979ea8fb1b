import { departmentOf, departmentReplies, type DepartmentReply, type RejectionCode } from '@hall/event-contracts';
import { isBlank, isMoment, isWritable, personalDataIn } from '@hall/identifiers';
import { isUtf8 } from 'node:buffer';
import { replyFaults } from '../check-event-data.ts';
import { textsOf, Unreadable, type LogRecord } from '../kafka/envelope.ts';

/** What a department has sent: a reply that keeps its contract, or why it cannot be used; and where it lies in the log. */
export type ReceivedReply = {
  readonly kafkaCode: string;
  readonly record: LogRecord;
  /** `ce_id`, where it could be read: the same id from the same department is the same reply. */
  readonly replyId: string | null;
  /** Where it could be read. */
  readonly caseId: string | null;
} & ({ readonly reply: DepartmentReply; readonly fault: null } | { readonly reply: null; readonly fault: ReplyFault });

/** Why a reply cannot be used, before anybody looks at its case. */
export type ReplyFault = { readonly code: RejectionCode; readonly details: readonly string[] };

/** No reply needs more. */
export const MOST_REPLY_BYTES = 65_536;

/** No reply has more levels, and what walks through a value must not fall over it. */
const MOST_LEVELS = 20;

/** An id is the key of a row: a longer one is a mistake. */
const MOST_ID_CHARACTERS = 200;

/** Reads a record of a reply topic; never throws, whatever a department has sent, and hands on only what a database can hold. */
export function readReply(sent: LogRecord): ReceivedReply {
  const record = { ...sent, headers: writableHeaders(sent.headers) };
  const head = { kafkaCode: departmentOf(record.topic) ?? '', record };
  let known = { replyId: idIn(sent.headers.ce_id), caseId: null as string | null };
  const rejected = (code: RejectionCode, ...details: string[]): ReceivedReply => ({
    ...{ ...head, ...known },
    ...{ reply: null, fault: { code, details: details.map(writable) } },
  });
  if (record.value === null || record.value.length === 0) return rejected('EMPTY');
  if (record.value.length > MOST_REPLY_BYTES) return rejected('OVERSIZED', `${record.value.length}`);
  try {
    if (!isUtf8(record.value)) return rejected('NOT_JSON', 'the value is not UTF-8');
    const { id, type, time, data } = textsOf(sent);
    known = { replyId: idIn(id), caseId: caseIdIn(data) };
    if (known.replyId === null)
      return rejected('NO_ENVELOPE', `ce_id is no id of up to ${MOST_ID_CHARACTERS} characters`);
    if (!isMoment(time)) return rejected('NO_ENVELOPE', 'ce_time is no moment of RFC 3339');
    if (!Object.hasOwn(departmentReplies, type)) return rejected('UNKNOWN_TYPE', type);
    const faults = [...replyFaults(type as DepartmentReply['type'], data), ...textFaults(data)];
    if (faults.length > 0) return rejected('BAD_SCHEMA', ...faults);
    const personal = personalDataIn(JSON.stringify(data));
    if (personal) return rejected('PERSONAL_DATA', personal);
    return {
      ...head,
      ...known,
      reply: { type, data: inUtc(data as DepartmentReply['data']) } as DepartmentReply,
      fault: null,
    };
  } catch (fault) {
    if (!(fault instanceof Unreadable)) return rejected('NOT_PROCESSED'); // our own fault, and no reason to stop the others
    return rejected(fault.message.includes('JSON') ? 'NOT_JSON' : 'NO_ENVELOPE', fault.message);
  }
}

/** Moments as we write them everywhere: UTC with milliseconds, whatever offset the department has used. */
const inUtc = <Data extends { readonly occurredAt: string }>(data: Data): Data => ({
  ...data,
  occurredAt: new Date(data.occurredAt).toISOString(),
});

/** Texts that say nothing, or hold what nobody writes; a moment that is none (RFC 3339, no leap second). */
function textFaults(value: unknown, path = 'data', depth = 1): string[] {
  if (typeof value === 'string') {
    if (!isWritable(value)) return [`${path} holds a character that nobody writes`];
    if (path === 'data/occurredAt' && !isMoment(value)) return [`${path} is no moment of RFC 3339`];
    return isBlank(value) ? [`${path} is blank`] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (depth > MOST_LEVELS) return ['data is nested too deeply'];
  return Object.entries(value).flatMap(([name, inner]) => textFaults(inner, `${path}/${name}`, depth + 1));
}

const idIn = (id: string | undefined): string | null =>
  id && id.length <= MOST_ID_CHARACTERS && isWritable(id) ? id : null;

/** What nobody writes is shown as U+FFFD, and no more than is good for a file. */
const writable = (text: string): string =>
  [...text.slice(0, 500)].map((character) => (isWritable(character) ? character : '\uFFFD')).join('');

const writableHeaders = (headers: LogRecord['headers']): LogRecord['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [writable(name), writable(value)]));

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function caseIdIn(data: unknown): string | null {
  const { caseId } = (data ?? {}) as { caseId?: unknown };
  return typeof caseId === 'string' && UUID.test(caseId) ? caseId : null;
}
