import type { CalendarYear, Department, StaffMember } from '@hall/event-contracts';
import { EntitySchema } from 'typeorm';

/** The latest version of what the catalogue has published: a copy, rebuilt by reading the topic again. */
export type CatalogueCopy =
  | { readonly kind: 'department'; readonly code: string; readonly version: number; readonly value: Department }
  | { readonly kind: 'staff'; readonly code: string; readonly version: number; readonly value: StaffMember }
  | { readonly kind: 'calendar'; readonly code: string; readonly version: number; readonly value: CalendarYear };

export const CatalogueCopyTable = new EntitySchema<CatalogueCopy>({
  name: 'CatalogueCopy',
  tableName: 'catalogue_copy',
  columns: {
    kind: { type: 'text', primary: true, primaryKeyConstraintName: 'catalogue_copy_pkey' },
    code: { type: 'text', primary: true, primaryKeyConstraintName: 'catalogue_copy_pkey' },
    version: { type: 'integer' },
    value: { type: 'jsonb' },
  },
});
