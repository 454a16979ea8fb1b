import { EntitySchema } from 'typeorm';
import { reviewStatuses } from '../domain/lifecycle.ts';
import type { ReviewCase } from '../domain/review-case.ts';
import { instant, oneOf } from './columns.ts';

/** The row is the domain's value: no mapper between them. Rows change through `saveDecisions` only. */
export const ReviewCaseTable = new EntitySchema<ReviewCase>({
  name: 'ReviewCase',
  tableName: 'review_case',
  columns: {
    id: { type: 'uuid', primary: true },
    caseNumber: { type: 'text', name: 'case_number' },
    round: { type: 'integer' },
    status: { type: 'text' },
    version: { type: 'integer' },
    departmentCode: { type: 'text', name: 'department_code' },
    integration: { type: 'text' },
    kafkaCode: { type: 'text', name: 'kafka_code' },
    jointCaseId: { type: 'uuid', name: 'joint_case_id', nullable: true },
    componentKey: { type: 'text', name: 'component_key', nullable: true },
    item: { type: 'jsonb' },
    parties: { type: 'jsonb' },
    receivedAt: { type: 'timestamptz', name: 'received_at', transformer: instant },
    receivedBy: { type: 'text', name: 'received_by' },
    noticeBy: { type: 'date', name: 'notice_by' },
    reviewerStaffNo: { type: 'text', name: 'reviewer_staff_no', nullable: true },
    claimedAt: { type: 'timestamptz', name: 'claimed_at', nullable: true, transformer: instant },
    acceptance: { type: 'jsonb', nullable: true },
    reviewStartedAt: { type: 'timestamptz', name: 'review_started_at', nullable: true, transformer: instant },
    opinion: { type: 'jsonb', nullable: true },
    ruling: { type: 'jsonb', nullable: true },
    keptRuling: { type: 'jsonb', name: 'kept_ruling', nullable: true },
    heldSince: { type: 'timestamptz', name: 'held_since', nullable: true, transformer: instant },
    endedHolds: { type: 'jsonb', name: 'ended_holds' },
    termination: { type: 'jsonb', nullable: true },
    certificate: { type: 'jsonb', nullable: true },
    offer: { type: 'jsonb', nullable: true },
    handedOverAt: { type: 'timestamptz', name: 'handed_over_at', nullable: true, transformer: instant },
    deliveredAt: { type: 'timestamptz', name: 'delivered_at', nullable: true, transformer: instant },
  },
  indices: [
    { name: 'review_case_work_list', columns: ['departmentCode', 'status', 'receivedAt', 'id'] },
    { name: 'review_case_joint', columns: ['jointCaseId', 'id'] },
  ],
  checks: [{ name: 'review_case_status', expression: `status IN (${oneOf(reviewStatuses)})` }],
});
