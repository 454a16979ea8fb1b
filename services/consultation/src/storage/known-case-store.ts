import type { Transaction } from '@hall/transaction';
import { isId } from '../domain/question.ts';
import { KnownCaseTable } from './known-case-table.ts';

/** Whether intake has announced a case, a joint case or a component of this id. */
export const isKnownCase = async (tx: Transaction, id: string): Promise<boolean> =>
  isId(id) && (await tx.existsBy(KnownCaseTable, { id }));

/** Remembers these ids. Ids that are known already stay as they are. */
export const rememberCases = async (tx: Transaction, ids: readonly string[]): Promise<void> =>
  void (await tx.query(`INSERT INTO known_case (id) SELECT unnest($1::uuid[]) ON CONFLICT DO NOTHING`, [ids]));
