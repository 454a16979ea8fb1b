import { isHearingOpen } from '../case/procedures.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { checkClaimer, checkReviewer } from '../lifecycle/separation.ts';
import { decided, type Decision } from '../case/decision.ts';
import { refuse } from '../case/refusals.ts';
import { lacksVerification } from '../procedure/verification.ts';
import { headOf, type Opinion, type ReviewCase } from '../case/review-case.ts';
import type { Circumstances } from '../case/circumstances.ts';

/**
 * A reviewer takes the case (领取; S37), or takes it over from a colleague until the opinion is written.
 * Refuses ACTION_NOT_OPEN, RECEIVER_MAY_NOT_REVIEW, ALREADY_YOURS, CHAIR_MAY_NOT_REVIEW for who chairs its hearing (art. 48(1)(4)).
 */
export function decideClaim(reviewCase: ReviewCase, { by, now }: Pick<Circumstances, 'by' | 'now'>): Decision {
  const status = nextStatus(reviewCase.status, 'claim');
  if (!status) return notOpen(reviewCase);
  const refused = checkReviewer(reviewCase, by);
  if (refused) return refused;
  if (reviewCase.reviewerStaffNo === by) return refuse('ALREADY_YOURS');
  if (reviewCase.hearing?.announced?.chair === by) return refuse('CHAIR_MAY_NOT_REVIEW');
  const claimedAt = reviewCase.claimedAt ?? now.instant; // C13 ends with the first claim, whoever takes over later
  const { reviewerStaffNo: before, examiners: known } = reviewCase;
  const examiners = before === null || known.includes(before) ? known : [...known, before];
  const claimed = { ...reviewCase, status, reviewerStaffNo: by, examiners, claimedAt };
  return decided(claimed, {
    type: 'CaseClaimed.v1',
    data: { ...headOf(claimed), reviewerStaffNo: by, claimedAt: now.instant },
  });
}

/** The examination begins (审查, T13). Refuses ACTION_NOT_OPEN, RECEIVER_MAY_NOT_REVIEW, NOT_CLAIMED, NOT_THE_REVIEWER. */
export function decideReviewStart(reviewCase: ReviewCase, { by, now }: Pick<Circumstances, 'by' | 'now'>): Decision {
  const status = nextStatus(reviewCase.status, 'startReview');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by);
  if (refused) return refused;
  const started = { ...reviewCase, status, reviewStartedAt: now.instant };
  return decided(started, {
    type: 'ReviewStarted.v1',
    data: { ...headOf(started), reviewerStaffNo: by, startedAt: now.instant },
  });
}

/** What the reviewer writes. */
export type OpinionGiven = Pick<Opinion, 'recommendation' | 'text' | 'legalBasis'>;

/**
 * The reviewer writes the opinion with its legal basis (T18; S39). The text stays in the department.
 * Refuses ACTION_NOT_OPEN, RECEIVER_MAY_NOT_REVIEW, NOT_THE_REVIEWER, TEXT_MISSING, HEARING_OPEN while a hearing can still be asked for or
 * has to be held (art. 48(2)), and VERIFICATION_MISSING for a grant of an item that is verified on the site (art. 34(3)), whichever way it is
 * told.
 */
export function decideOpinion(
  reviewCase: ReviewCase,
  given: OpinionGiven,
  { by, now }: Pick<Circumstances, 'by' | 'now'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'submitOpinion');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by);
  if (refused) return refused;
  if (given.text.trim() === '' || given.legalBasis.trim() === '')
    return refuse('TEXT_MISSING', ['审查意见', '法律依据']);
  if (isHearingOpen(reviewCase)) return refuse('HEARING_OPEN');
  if (lacksVerification(reviewCase, given.recommendation, now.today)) return refuse('VERIFICATION_MISSING');
  const proposal = reviewCase.proposal?.kind === 'SUSPENSION' ? null : reviewCase.proposal; // after the opinion there is no examination left to suspend
  const submitted = { ...reviewCase, status, proposal, opinion: { ...given, at: now.instant, by } };
  return decided(submitted, {
    type: 'OpinionSubmitted.v1',
    data: { ...headOf(submitted), reviewerStaffNo: by, submittedAt: now.instant },
  });
}
