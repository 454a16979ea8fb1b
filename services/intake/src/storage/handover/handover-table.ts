import { frozenColumns, instant } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { Handover } from '../../domain/handover/handover.ts';

/** The hand-over lists of papers. A case has one at most. */
export const HandoverTable = new EntitySchema<Handover>({
  name: 'Handover',
  tableName: 'handover',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'handover_pkey' },
    ...frozenColumns({
      caseId: { type: 'uuid', name: 'case_id' },
      departmentCode: { type: 'text', name: 'department_code' },
      windowNo: { type: 'text', name: 'window_no', nullable: true },
      sentAt: { type: 'timestamptz', name: 'sent_at', transformer: instant },
      sentBy: { type: 'text', name: 'sent_by' },
    }),
    materials: { type: 'jsonb' },
    signedAt: { type: 'timestamptz', name: 'signed_at', nullable: true, transformer: instant },
    signedBy: { type: 'text', name: 'signed_by', nullable: true },
    version: { type: 'integer' },
  },
  indices: [
    { name: 'handover_case', columns: ['caseId'], unique: true },
    { name: 'handover_in_transit', columns: ['departmentCode', 'sentAt', 'id'], where: 'signed_at IS NULL' },
  ],
});
