import type { Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import { quotaFateOf, quotaStandingOf, type QuotaPlace, type QuotaStanding } from '../../domain/examination/quota.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';

/**
 * Gives the case the next place in the order of acceptances of its item, strictly increasing (行政许可法 art. 57; E26): two acceptances of one
 * millisecond wait for each other at the item's lock.
 */
export async function takeQuotaPlace(tx: Transaction, caseId: string, itemCode: string): Promise<number> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('quota ' || $1, 0))`, [itemCode]);
  const [{ place }]: [{ place: number }] = await tx.query(
    `WITH known AS (SELECT place FROM quota_place WHERE case_id = $2 AND given_up_at IS NULL),
          given AS (INSERT INTO quota_place (item_code, place, case_id)
            SELECT $1, coalesce(max(place), 0) + 1, $2 FROM quota_place WHERE item_code = $1
            HAVING NOT EXISTS (SELECT FROM known) RETURNING place)
     SELECT place FROM known UNION ALL SELECT place FROM given`,
    [itemCode, caseId],
  );
  return place;
}

/**
 * The order of this item's acceptances with what has become of each, locked until the transaction ends: who decides now does so in the order
 * (行政许可法 art. 57).
 */
export async function lockQuotaPlaces(tx: Transaction, itemCode: string): Promise<QuotaPlace[]> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('quota ' || $1, 0))`, [itemCode]);
  const rows: (Pick<ReviewCase, 'status' | 'ruling'> & Omit<QuotaPlace, 'fate'>)[] = await tx.query(
    `SELECT q.case_id AS "caseId", q.place, c.status, c.ruling
     FROM quota_place q JOIN review_case c ON c.id = q.case_id
     WHERE q.item_code = $1 AND q.given_up_at IS NULL`,
    [itemCode],
  );
  return rows.map(({ caseId, place, ...rest }) => ({ caseId, place, fate: quotaFateOf(rest) }));
}

/** How a case stands in the order of its item; OPEN, and nothing is locked, without a limit. */
export const quotaStanding = async (tx: Transaction, reviewCase: ReviewCase): Promise<QuotaStanding> =>
  reviewCase.item.quota ? quotaStandingOf(reviewCase, await lockQuotaPlaces(tx, reviewCase.item.itemCode)) : 'OPEN';

/** A case whose acceptance is void has no place in the order any more: it gets one when it is accepted (行政许可法 art. 57). */
export async function giveUpQuotaPlaces(
  tx: Transaction,
  changes: readonly { readonly before: ReviewCase | null; readonly after: ReviewCase }[],
  { instant }: HallNow,
): Promise<void> {
  const ids = changes.flatMap(({ before, after: { id, item, acceptance } }) =>
    item.quota && before?.acceptance && !acceptance ? [id] : [],
  );
  if (ids.length > 0)
    await tx.query(`UPDATE quota_place SET given_up_at = $2 WHERE case_id = ANY($1) AND given_up_at IS NULL`, [
      ids,
      instant,
    ]);
}
