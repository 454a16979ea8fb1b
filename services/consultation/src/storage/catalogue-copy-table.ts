import type { Department, ServiceItem, StaffMember } from '@hall/event-contracts';
import { instant } from '@hall/transaction';
import { EntitySchema } from 'typeorm';

/** From when until when a version is in force (RFC 3339, UTC). Missing or null: it has no beginning, or no end. */
type Spell = { readonly beginsAt?: string | null; readonly endsAt?: string | null };

/** One version of something that the catalogue has published. It is a copy, which can be made again by reading the topic from the beginning. */
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
