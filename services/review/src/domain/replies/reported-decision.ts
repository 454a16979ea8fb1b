import type { Circumstances } from '../case/circumstances.ts';
import { decided } from '../case/decision.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideOpinion, decideReviewStart } from '../examination/examination.ts';
import { decideRuling } from '../examination/ruling.ts';
import type { Given, ReplyFacts } from './reply-facts.ts';
import { inTurn, reject, verdictOf, type Verdict } from './reply-verdict.ts';
import { verdictOnAcceptance } from './reported-acceptance.ts';
import { claimedBy, ifIn } from './steps-before.ts';

/**
 * The verdict on a decision that a department reports. The steps to it that the department has taken in its own system count as taken on
 * the day of the decision. A second report of the same decision changes nothing.
 */
export function verdictOnDecision(
  reviewCase: ReviewCase,
  given: Given<'DecisionGiven.v1'>,
  facts: ReplyFacts,
  { now }: Pick<Circumstances, 'now'>,
): Verdict {
  const known = reviewCase.ruling ?? reviewCase.keptRuling;
  if (known) {
    const same = known.outcome === given.outcome && known.by === given.deciderStaffNo;
    return same ? { kind: 'acknowledged' } : reject('CONFLICT', known.outcome);
  }
  if (!reviewCase.acceptance) return { kind: 'early' };
  const { outcome, reasons, legalBasis, reviewerStaffNo, deciderStaffNo } = given;
  const recommendation = outcome === 'GRANTED' ? 'GRANT' : 'REFUSE';
  const opinion = { recommendation, text: '见部门业务系统', legalBasis } as const;
  return verdictOf(
    inTurn(
      decided(reviewCase),
      ifIn('ACCEPTED', 'UNDER_REVIEW')(claimedBy(reviewerStaffNo, now)),
      ifIn('ACCEPTED')((current) => decideReviewStart(current, { by: reviewerStaffNo, now })),
      ifIn('UNDER_REVIEW')((current) => decideOpinion(current, opinion, { by: reviewerStaffNo, now })),
      (current) => decideRuling(current, { outcome, reasons, legalBasis }, { ...facts, by: deciderStaffNo, now }),
    ),
  );
}

/** The verdict on a decision about a case that nobody has accepted: it implies the acceptance, on the day of the decision at the latest. */
export function verdictOnFirstDecision(
  reviewCase: ReviewCase,
  given: Given<'DecisionGiven.v1'>,
  facts: ReplyFacts,
  asOf: Pick<Circumstances, 'now' | 'calendar'>,
): Verdict {
  const acceptance = verdictOnAcceptance(reviewCase, given.reviewerStaffNo, facts, asOf);
  if (acceptance.kind !== 'applied') return acceptance;
  const accepted = acceptance.decided;
  const verdict = verdictOnDecision(accepted.reviewCase, given, facts, asOf);
  if (verdict.kind !== 'applied') return verdict;
  const ruled = verdict.decided;
  return {
    kind: 'applied',
    decided: {
      ...ruled,
      events: [...accepted.events, ...ruled.events],
      documents: [...(accepted.documents ?? []), ...(ruled.documents ?? [])],
    },
  };
}
