import type { Department, ServiceItem, StaffMember } from '@hall/event-contracts';
import { EntitySchema } from 'typeorm';
import { instant } from './columns.ts';

/** When a version is in force (RFC 3339, UTC); left out or null: without beginning, without end. */
type Spell = { readonly beginsAt?: string | null; readonly endsAt?: string | null };

/** A version of what the catalogue has published: a copy, rebuilt by reading the topic again. */
export type CatalogueCopy = Spell &
  (
    | { readonly kind: 'item'; readonly code: string; readonly version: number; readonly value: ServiceItem }
    | { readonly kind: 'department'; readonly code: string; readonly version: number; readonly value: Department }
    | { readonly kind: 'staff'; readonly code: string; readonly version: number; readonly value: StaffMember }
  );

export const CatalogueCopyTable = new EntitySchema<CatalogueCopy>({
  name: 'CatalogueCopy',
  tableName: 'catalogue_copy',
  columns: {
    kind: { type: 'text', primary: true, primaryKeyConstraintName: 'catalogue_copy_pkey' },
    code: { type: 'text', primary: true, primaryKeyConstraintName: 'catalogue_copy_pkey' },
    version: { type: 'integer', primary: true, primaryKeyConstraintName: 'catalogue_copy_pkey' },
    beginsAt: { type: 'timestamptz', name: 'begins_at', nullable: true, transformer: instant },
    endsAt: { type: 'timestamptz', name: 'ends_at', nullable: true, transformer: instant },
    value: { type: 'jsonb' },
  },
});
