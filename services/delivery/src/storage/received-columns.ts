import type { EntitySchemaColumnOptions } from 'typeorm';
import type { KnownCase } from '../domain/delivery-case.ts';

/** The columns for what delivery knows of a case from its receipt, with and without a result. */
export const receivedColumns: { readonly [Column in keyof Omit<KnownCase, 'supplied'>]: EntitySchemaColumnOptions } = {
  id: { type: 'uuid', primary: true },
  caseNumber: { type: 'text', name: 'case_number' },
  itemName: { type: 'text', name: 'item_name' },
  departmentCode: { type: 'text', name: 'department_code' },
  parties: { type: 'jsonb' },
  deliveryMethod: { type: 'text', name: 'delivery_method' },
  jointCaseId: { type: 'uuid', name: 'joint_case_id', nullable: true },
};
