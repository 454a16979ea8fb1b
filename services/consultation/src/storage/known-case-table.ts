import { EntitySchema } from 'typeorm';

/** A case, a joint case or one of its components that intake has announced: its id, and nothing else of it. */
type KnownCase = { readonly id: string };

export const KnownCaseTable = new EntitySchema<KnownCase>({
  name: 'KnownCase',
  tableName: 'known_case',
  columns: { id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'known_case_pkey' } },
});
