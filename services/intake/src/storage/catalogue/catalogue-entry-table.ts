import { EntitySchema } from 'typeorm';
import type { CatalogueEntry } from '../../domain/catalogue/catalogue.ts';
import { instant } from '../columns.ts';

/** Every version of every published entry. Rows are only ever added; the highest version of a code is in force. */
export const CatalogueEntryTable = new EntitySchema<CatalogueEntry & { publishedAt: string }>({
  name: 'CatalogueEntry',
  tableName: 'catalogue_entry',
  columns: {
    kind: { type: 'text', primary: true, primaryKeyConstraintName: 'catalogue_entry_pkey' },
    code: { type: 'text', primary: true, primaryKeyConstraintName: 'catalogue_entry_pkey' },
    version: { type: 'integer', primary: true, primaryKeyConstraintName: 'catalogue_entry_pkey' },
    value: { type: 'jsonb' },
    publishedAt: { type: 'timestamptz', name: 'published_at', transformer: instant },
  },
});
