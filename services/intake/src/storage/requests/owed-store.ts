import type { Transaction } from '@hall/transaction';
import type { Owed } from '../../domain/requests/requests.ts';
import { OwedTable } from './request-tables.ts';

/** What a case owes besides an open notice. */
export const listOwed = (tx: Transaction, caseId: string): Promise<Owed[]> => tx.findBy(OwedTable, { caseId });

/** Saves everything that is owed under a heading. It does not replace what is owed in a later round. */
export async function saveOwed(tx: Transaction, owed: readonly Owed[]): Promise<void> {
  for (const { caseId, head, round, entries, supplyBy } of owed)
    await tx.query(
      `INSERT INTO owed_material (case_id, head, round, entries, supply_by) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (case_id, head) DO UPDATE SET round = EXCLUDED.round, entries = EXCLUDED.entries,
         supply_by = EXCLUDED.supply_by
       WHERE owed_material.round <= EXCLUDED.round`,
      [caseId, head, round, JSON.stringify(entries), supplyBy],
    );
}

/** Notes that nothing is owed any more in these rounds. */
export async function closeOwed(
  tx: Transaction,
  closed: readonly { readonly caseId: string; readonly round: number }[],
): Promise<void> {
  if (closed.length === 0) return;
  await tx.query(
    `UPDATE owed_material o SET entries = '[]' FROM unnest($1::uuid[], $2::int[]) AS c (case_id, round)
     WHERE o.case_id = c.case_id AND o.round <= c.round`,
    [closed.map(({ caseId }) => caseId), closed.map(({ round }) => round)],
  );
}
