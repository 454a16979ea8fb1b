import { instant } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { HallTask } from '../../domain/hall-tasks/hall-task.ts';

/** Rows are added, and closed once. */
export const HallTaskTable = new EntitySchema<HallTask>({
  name: 'HallTask',
  tableName: 'hall_task',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'hall_task_pkey' },
    kind: { type: 'text' },
    caseId: { type: 'uuid', name: 'case_id', nullable: true },
    departmentCode: { type: 'text', name: 'department_code', nullable: true },
    details: { type: 'jsonb' },
    openedAt: { type: 'timestamptz', name: 'opened_at', transformer: instant },
    closedAt: { type: 'timestamptz', name: 'closed_at', nullable: true, transformer: instant },
    closedBy: { type: 'text', name: 'closed_by', nullable: true },
    closingNote: { type: 'text', name: 'closing_note', nullable: true },
  },
  indices: [
    { name: 'hall_task_open', columns: ['openedAt', 'id'] },
    { name: 'hall_task_waiting', columns: ['openedAt', 'id'], where: 'closed_at IS NULL' },
    { name: 'hall_task_open_case', columns: ['caseId', 'kind'], where: 'closed_at IS NULL' },
    { name: 'hall_task_told', columns: ['caseId', 'kind'], where: `kind IN ('JOINT_OVERDUE', 'HOLD_OVERDUE')` },
  ],
});
