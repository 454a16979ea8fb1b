import type { Database } from '@hall/transaction';

/** The departments whose place this one has taken, directly or through others (E29). */
export async function readPredecessors(database: Database, code: string): Promise<readonly string[]> {
  const found: { code: string }[] = await database.query(
    `WITH RECURSIVE chain (code) AS (
       SELECT successor_of FROM department_succession WHERE code = $1 AND successor_of IS NOT NULL
       UNION SELECT s.successor_of FROM department_succession s JOIN chain USING (code)
       WHERE s.successor_of IS NOT NULL)
     SELECT code FROM chain WHERE code <> $1`,
    [code],
  );
  return found.map((row) => row.code);
}
