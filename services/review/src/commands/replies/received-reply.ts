import type { DepartmentReply } from '@hall/event-contracts';
import type { Verdict } from '../../domain/replies/reply-verdict.ts';
import type { FiledReply } from '../../storage/replies/department-reply-store.ts';

/** A reply as it came from the log; `fault` says why it cannot even be read as one. */
export type Received = {
  readonly kafkaCode: string;
  readonly replyId: string | null;
  readonly caseId: string | null;
  readonly record: Omit<
    FiledReply,
    'kafkaCode' | 'replyId' | 'type' | 'caseId' | 'verdict' | 'code' | 'details' | 'receivedAt'
  >;
} & (
  | { readonly reply: DepartmentReply; readonly fault: null }
  | { readonly reply: null; readonly fault: Pick<Rejected, 'code' | 'details'> }
);
type Rejected = Extract<Verdict, { kind: 'rejected' }>;

/** The name of each verdict in the table of replies. */
export const filedAs = {
  applied: 'APPLIED',
  acknowledged: 'ACKNOWLEDGED',
  early: 'WAITING',
  task: 'TASK',
  rejected: 'REJECTED',
} as const;

/** Code and details of a rejection, nothing for the rest. */
export const codeOf = (verdict: Verdict): { readonly code: string | null; readonly details: readonly string[] } =>
  verdict.kind === 'rejected' ? { code: verdict.code, details: verdict.details } : { code: null, details: [] };
