import { frozenColumns, pinnedColumn } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { JointCase } from '../../domain/joint-case/joint-case.ts';
import { receiptColumns } from '../receipt-columns.ts';

/** The joint cases. A row is the value of the domain itself. It is written once, together with its component cases, and never changes. */
export const JointCaseTable = new EntitySchema<JointCase>({
  name: 'JointCase',
  tableName: 'joint_case',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    ...frozenColumns({
      jointCaseNumber: { type: 'text', name: 'joint_case_number' },
      matterCode: { type: 'text', name: 'matter_code' },
      matterVersion: { type: 'integer', name: 'matter_version' },
      matterName: { type: 'text', name: 'matter_name' },
      round: { type: 'integer' },
      answers: { type: 'jsonb' },
      leaveOut: { type: 'jsonb', name: 'leave_out' },
      components: { type: 'jsonb' },
      edges: pinnedColumn('edges_digest'),
      mergedMaterials: pinnedColumn('merged_materials_digest'),
      promiseDueOn: { type: 'date', name: 'promise_due_on' },
      promiseDueHalf: { type: 'text', name: 'promise_due_half', nullable: true },
      promiseProvisional: { type: 'boolean', name: 'promise_provisional' },
      delivery: { type: 'text' },
      ...receiptColumns,
    }),
  },
  uniques: [{ name: 'joint_case_number', columns: ['jointCaseNumber'] }],
  indices: [{ name: 'joint_case_applicant', columns: ['applicantId', 'receivedAt', 'id'] }],
});
