import { instant } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { DeniedAct } from '../../domain/access/denied-act.ts';

/** Rows are only ever added. */
export const DeniedActTable = new EntitySchema<DeniedAct>({
  name: 'DeniedAct',
  tableName: 'denied_act',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'denied_act_pkey' },
    caseId: { type: 'uuid', name: 'case_id' },
    caseNumber: { type: 'text', name: 'case_number' },
    departmentCode: { type: 'text', name: 'department_code' },
    action: { type: 'text' },
    staffNo: { type: 'text', name: 'staff_no' },
    code: { type: 'text' },
    deniedAt: { type: 'timestamptz', name: 'denied_at', transformer: instant },
    commandId: { type: 'text', name: 'command_id' },
  },
  indices: [{ name: 'denied_act_latest', columns: ['deniedAt', 'id'] }],
  uniques: [{ name: 'denied_act_once', columns: ['staffNo', 'commandId', 'code'] }],
});
