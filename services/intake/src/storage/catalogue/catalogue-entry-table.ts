import { instant } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { StoredVersion } from '../../domain/catalogue/versions.ts';

/**
 * Every version of every published entry. Rows are added and never removed. Of a row only its days change, and `revision` with them. The
 * highest version of a code governs; of an item or a matter it is the highest of those in force.
 */
export const CatalogueEntryTable = new EntitySchema<StoredVersion & { readonly revision: number }>({
  name: 'CatalogueEntry',
  tableName: 'catalogue_entry',
  columns: {
    kind: { type: 'text', primary: true, primaryKeyConstraintName: 'catalogue_entry_pkey' },
    code: { type: 'text', primary: true, primaryKeyConstraintName: 'catalogue_entry_pkey' },
    version: { type: 'integer', primary: true, primaryKeyConstraintName: 'catalogue_entry_pkey' },
    value: { type: 'jsonb' },
    publishedAt: { type: 'timestamptz', name: 'published_at', transformer: instant },
    beginsAt: { type: 'timestamptz', name: 'begins_at', nullable: true, transformer: instant },
    endsAt: { type: 'timestamptz', name: 'ends_at', nullable: true, transformer: instant },
    revision: { type: 'integer' },
  },
});
