import { EntitySchema } from 'typeorm';
import type { JointCase } from '../domain/joint-case/joint-case.ts';
import { instant } from './columns.ts';

/** The row is the domain's value; it is written once, with its component cases, and never changes. */
export const JointCaseTable = new EntitySchema<JointCase>({
  name: 'JointCase',
  tableName: 'joint_case',
  columns: {
    id: { type: 'uuid', primary: true },
    jointCaseNumber: { type: 'text', name: 'joint_case_number' },
    matterCode: { type: 'text', name: 'matter_code' },
    matterVersion: { type: 'integer', name: 'matter_version' },
    matterName: { type: 'text', name: 'matter_name' },
    round: { type: 'integer' },
    version: { type: 'integer' },
    applicantId: { type: 'uuid', name: 'applicant_id' },
    applicantVersionId: { type: 'uuid', name: 'applicant_version_id' },
    agentId: { type: 'uuid', name: 'agent_id', nullable: true },
    mandateId: { type: 'uuid', name: 'mandate_id', nullable: true },
    mandateValidTo: { type: 'date', name: 'mandate_valid_to', nullable: true },
    answers: { type: 'jsonb' },
    leaveOut: { type: 'jsonb', name: 'leave_out' },
    components: { type: 'jsonb' },
    edges: { type: 'jsonb' },
    mergedMaterials: { type: 'jsonb', name: 'merged_materials' },
    promiseDueOn: { type: 'date', name: 'promise_due_on' },
    promiseDueHalf: { type: 'text', name: 'promise_due_half', nullable: true },
    promiseProvisional: { type: 'boolean', name: 'promise_provisional' },
    delivery: { type: 'text' },
    receivedAt: { type: 'timestamptz', name: 'received_at', transformer: instant },
    receivedBy: { type: 'text', name: 'received_by' },
    windowNo: { type: 'text', name: 'window_no', nullable: true },
    noticeBy: { type: 'date', name: 'notice_by' },
    noticeProvisional: { type: 'boolean', name: 'notice_provisional' },
    deliveryMethod: { type: 'text', name: 'delivery_method' },
    identityCheck: { type: 'jsonb', name: 'identity_check' },
    materials: { type: 'jsonb' },
    form: { type: 'jsonb' },
  },
  uniques: [{ name: 'joint_case_number', columns: ['jointCaseNumber'] }],
  indices: [{ name: 'joint_case_applicant', columns: ['applicantId', 'receivedAt', 'id'] }],
});
