import { instant } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { KeptHeaders } from './kept-headers.ts';

/** A reply of a department as it came, and what became of it: kept on file for ever. */
export type DepartmentReplyRow = {
  readonly id: string;
  readonly kafkaCode: string;
  readonly replyId: string | null;
  readonly type: string | null;
  readonly caseId: string | null;
  readonly verdict: 'APPLIED' | 'ACKNOWLEDGED' | 'WAITING' | 'TASK' | 'REJECTED';
  readonly code: string | null;
  readonly details: readonly string[];
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  /** Only those that the other columns do not say: `sentHeaders` gives all. */
  readonly headers: KeptHeaders;
  /** Null where it was empty, too large, or held personal data. */
  readonly value: Buffer | null;
  readonly receivedAt: string;
};

export const DepartmentReplyTable = new EntitySchema<DepartmentReplyRow>({
  name: 'DepartmentReply',
  tableName: 'department_reply',
  columns: {
    id: {
      type: 'bigint',
      primary: true,
      generated: 'increment',
      primaryKeyConstraintName: 'department_reply_pkey',
    },
    kafkaCode: { type: 'text', name: 'kafka_code' },
    replyId: { type: 'text', name: 'reply_id', nullable: true },
    type: { type: 'text', nullable: true },
    caseId: { type: 'uuid', name: 'case_id', nullable: true },
    verdict: { type: 'text' },
    code: { type: 'text', nullable: true },
    details: { type: 'jsonb' },
    topic: { type: 'text' },
    partition: { type: 'integer' },
    offset: { type: 'text', name: 'log_offset' },
    headers: { type: 'jsonb' },
    value: { type: 'bytea', nullable: true },
    receivedAt: { type: 'timestamptz', name: 'received_at', transformer: instant },
  },
  indices: [
    { name: 'department_reply_case', columns: ['caseId', 'id'] },
    { name: 'department_reply_code', columns: ['kafkaCode', 'id'] },
    { name: 'department_reply_odd', columns: ['id'], where: `verdict NOT IN ('APPLIED', 'ACKNOWLEDGED')` },
    { name: 'department_reply_waiting', columns: ['caseId', 'id'], where: `verdict = 'WAITING'` },
  ],
  checks: [
    {
      name: 'department_reply_verdict',
      expression: `verdict IN ('APPLIED', 'ACKNOWLEDGED', 'WAITING', 'TASK', 'REJECTED')`,
    },
  ],
});
