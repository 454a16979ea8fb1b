import type { Database } from '@hall/transaction';

/** The departments whose place this one has taken, directly or through others (E29). */
export async function readPredecessors(database: Database, code: string): Promise<readonly string[]> {
  const found: { code: string }[] = await database.query(
    `WITH RECURSIVE newest AS (
       SELECT DISTINCT ON (code) code, value->>'successorOf' AS before FROM catalogue_copy
       WHERE kind = 'department' ORDER BY code, version DESC),
     chain (code) AS (
       SELECT before FROM newest WHERE code = $1 AND before IS NOT NULL
       UNION SELECT n.before FROM newest n JOIN chain USING (code) WHERE n.before IS NOT NULL)
     SELECT code FROM chain WHERE code <> $1`,
    [code],
  );
  return found.map((row) => row.code);
}
