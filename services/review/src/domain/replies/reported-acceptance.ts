import type { Circumstances } from '../case/circumstances.ts';
import { decided } from '../case/decision.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideAcceptance } from '../acceptance/acceptance.ts';
import { decideSupplementAcceptance } from '../notice/notice-rules.ts';
import type { ReplyFacts } from './reply-facts.ts';
import { inTurn, verdictOf, type Verdict } from './reply-verdict.ts';
import { claimedBy } from './steps-before.ts';

/**
 * The verdict on an acceptance that a department reports: of what was received, or of a supplement that came in against its notice. Who
 * accepts has claimed the case before. A second acceptance changes nothing.
 */
export function verdictOnAcceptance(
  reviewCase: ReviewCase,
  staffNo: string,
  { origin }: Pick<ReplyFacts, 'origin'>,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): Verdict {
  if (reviewCase.acceptance) return { kind: 'acknowledged' };
  return verdictOf(
    inTurn(decided(reviewCase), claimedBy(staffNo, now), (claimed) =>
      claimed.status === 'AWAITING_SUPPLEMENT'
        ? decideSupplementAcceptance(claimed, { by: staffNo, calendar })
        : decideAcceptance(claimed, { by: staffNo, now, calendar, origin }),
    ),
  );
}
