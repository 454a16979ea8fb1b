import { frozenColumns, instant, oneOf, pinnedColumn } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { JointCase } from '../../domain/case/joint-case.ts';
import { jointStatuses } from '../../domain/case/joint-status.ts';

/** The row is the domain's value. It is locked before its components, and changes through `saveSettled` only. */
export const JointCaseTable = new EntitySchema<JointCase>({
  name: 'JointCase',
  tableName: 'joint_case',
  columns: {
    id: { type: 'uuid', primary: true },
    ...frozenColumns({
      jointCaseNumber: { type: 'text', name: 'joint_case_number' },
      matterCode: { type: 'text', name: 'matter_code' },
      matterVersion: { type: 'integer', name: 'matter_version' },
      matterName: { type: 'text', name: 'matter_name' },
      leadDepartmentCode: { type: 'text', name: 'lead_department_code' },
      components: { type: 'jsonb' },
      edges: pinnedColumn('edges_digest'),
      endsAllOnRefusal: { type: 'boolean', name: 'ends_all_on_refusal' },
      delivery: { type: 'text' },
      promiseDueOn: { type: 'date', name: 'promise_due_on' },
      promiseDueHalf: { type: 'text', name: 'promise_due_half', nullable: true },
      promiseProvisional: { type: 'boolean', name: 'promise_provisional' },
      jointVisit: { type: 'jsonb', name: 'joint_visit' },
      parties: { type: 'jsonb' },
      receivedAt: { type: 'timestamptz', name: 'received_at', transformer: instant },
      receivedBy: { type: 'text', name: 'received_by' },
    }),
    status: { type: 'text' },
    version: { type: 'integer' },
    extension: { type: 'jsonb', nullable: true },
    concludedAt: { type: 'timestamptz', name: 'concluded_at', nullable: true, transformer: instant },
  },
  indices: [
    { name: 'joint_case_work_list', columns: ['status', 'receivedAt', 'id'] },
    { name: 'joint_case_received', columns: ['receivedAt', 'id'] },
    { name: 'joint_case_matter', columns: ['matterCode', 'receivedAt', 'id'] },
    { name: 'joint_case_going_on', columns: ['receivedAt', 'id'], where: 'concluded_at IS NULL' },
  ],
  checks: [{ name: 'joint_case_status', expression: `status IN (${oneOf(jointStatuses)})` }],
});
