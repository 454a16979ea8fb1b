import { EntitySchema } from 'typeorm';

/** A case, a joint case or one of its components that intake has announced. Nothing but the id is kept. */
export type KnownCase = { readonly id: string };

export const KnownCaseTable = new EntitySchema<KnownCase>({
  name: 'KnownCase',
  tableName: 'known_case',
  columns: { id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'known_case_pkey' } },
});
