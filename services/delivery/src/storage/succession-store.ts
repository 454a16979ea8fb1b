import type { Transaction } from '@hall/transaction';
import { EntitySchema } from 'typeorm';

/** Whose place a department has taken (E29), as the catalogue said last. */
type Succession = { readonly code: string; readonly version: number; readonly successorOf: string | null };

export const SuccessionTable = new EntitySchema<Succession>({
  name: 'DepartmentSuccession',
  tableName: 'department_succession',
  columns: {
    code: { type: 'text', primary: true, primaryKeyConstraintName: 'department_succession_pkey' },
    version: { type: 'integer' },
    successorOf: { type: 'text', name: 'successor_of', nullable: true },
  },
});

/** Keeps whose place a department has taken, unless a higher version of the department is known. */
export const saveSuccession = async (tx: Transaction, { code, version, successorOf }: Succession): Promise<void> =>
  void (await tx.query(
    `INSERT INTO department_succession (code, version, successor_of) VALUES ($1, $2, $3)
     ON CONFLICT (code) DO UPDATE SET version = EXCLUDED.version, successor_of = EXCLUDED.successor_of
     WHERE department_succession.version < EXCLUDED.version`,
    [code, version, successorOf],
  ));
