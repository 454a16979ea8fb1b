import type { Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import type { ClockKind } from '../../domain/clocks/clock.ts';

/** A clock that ended at a moment, or has another start now (null). */
export type MovedClock = {
  readonly caseId: string;
  readonly round: number;
  readonly kind: ClockKind;
  readonly endedAt: string | null;
};

/**
 * Takes back the cards and reminders that would not have been raised, had the act been heard of in time: those of a clock that had ended before
 * the moment they are dated to, and those of one that starts otherwise now (L3). The rows stay, and are raised again when they are due.
 */
export async function takeBackCards(
  tx: Pick<Transaction, 'query'>,
  moved: readonly MovedClock[],
  { instant }: HallNow,
): Promise<void> {
  if (moved.length === 0) return;
  await tx.query(
    `UPDATE card c SET taken_back_at = $2
     FROM jsonb_to_recordset($1::jsonb) AS m ("caseId" uuid, round integer, kind text, "endedAt" timestamptz)
     WHERE c.case_id = m."caseId" AND c.round = m.round AND c.kind = m.kind AND c.taken_back_at IS NULL
       AND (m."endedAt" IS NULL OR c.raised_at > m."endedAt")`,
    [JSON.stringify(moved), instant],
  );
}
