import type { Transaction } from '@hall/transaction';
import type { ReviewCase } from '../../domain/review-case.ts';

/**
 * Gives the case the next place in the order of acceptances of its item, strictly increasing (行政许可法 art. 57; E26): two acceptances of one
 * millisecond wait for each other at the item's lock.
 */
export async function takeQuotaPlace(tx: Transaction, { id, item }: Pick<ReviewCase, 'id' | 'item'>): Promise<number> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('quota ' || $1, 0))`, [item.itemCode]);
  const [{ place }]: [{ place: number }] = await tx.query(
    `WITH known AS (SELECT place FROM quota_place WHERE case_id = $2),
          given AS (INSERT INTO quota_place (item_code, place, case_id)
            SELECT $1, coalesce(max(place), 0) + 1, $2 FROM quota_place WHERE item_code = $1
            HAVING NOT EXISTS (SELECT FROM known) RETURNING place)
     SELECT place FROM known UNION ALL SELECT place FROM given`,
    [item.itemCode, id],
  );
  return place;
}

/** How the place of a case stands: FULL when the limit is granted, NOT_YET while an earlier one is undecided. OPEN without a limit. */
export async function quotaStanding(tx: Transaction, { id, item }: ReviewCase): Promise<'OPEN' | 'NOT_YET' | 'FULL'> {
  if (!item.quota) return 'OPEN';
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('quota ' || $1, 0))`, [item.itemCode]);
  const [{ before, granted }]: [{ before: number; granted: number }] = await tx.query(
    `SELECT (count(*) FILTER (WHERE q.place < mine.place AND c.ruling IS NULL
               AND c.status IN ('ACCEPTED', 'UNDER_REVIEW', 'SUSPENDED', 'PENDING_DECISION')))::int AS before,
            (count(*) FILTER (WHERE c.ruling->>'outcome' = 'GRANTED'))::int AS granted
     FROM quota_place q JOIN review_case c ON c.id = q.case_id
     LEFT JOIN quota_place mine ON mine.case_id = $2
     WHERE q.item_code = $1`,
    [item.itemCode, id],
  );
  if (granted >= item.quota.limit) return 'FULL';
  return before > 0 ? 'NOT_YET' : 'OPEN';
}
