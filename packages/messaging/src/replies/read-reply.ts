import { departmentOf, departmentReplies, type DepartmentReply, type RejectionCode } from '@hall/event-contracts';
import { personalDataIn } from '../outbox/personal-data.ts';
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

/** Reads a record of a reply topic; never throws, whatever a department has sent. */
export function readReply(record: LogRecord): ReceivedReply {
  const head = { kafkaCode: departmentOf(record.topic) ?? '', record };
  let known = { replyId: record.headers.ce_id || null, caseId: null as string | null };
  const rejected = (code: RejectionCode, ...details: string[]): ReceivedReply => ({
    ...{ ...head, ...known },
    ...{ reply: null, fault: { code, details } },
  });
  if (record.value === null || record.value.length === 0) return rejected('EMPTY');
  if (record.value.length > MOST_REPLY_BYTES) return rejected('OVERSIZED', `${record.value.length}`);
  try {
    const { id, type, data } = textsOf(record);
    known = { replyId: id, caseId: caseIdIn(data) };
    if (!(type in departmentReplies)) return rejected('UNKNOWN_TYPE', type);
    const faults = replyFaults(type as DepartmentReply['type'], data);
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
    if (!(fault instanceof Unreadable)) throw fault;
    return rejected(fault.message.includes('JSON') ? 'NOT_JSON' : 'NO_ENVELOPE', fault.message);
  }
}

/** Moments as we write them everywhere: UTC with milliseconds, whatever offset the department has used. */
const inUtc = <Data extends { readonly occurredAt: string }>(data: Data): Data => ({
  ...data,
  occurredAt: new Date(data.occurredAt).toISOString(),
});

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function caseIdIn(data: unknown): string | null {
  const { caseId } = (data ?? {}) as { caseId?: unknown };
  return typeof caseId === 'string' && UUID.test(caseId) ? caseId : null;
}
