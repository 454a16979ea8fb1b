import { decided, type Decision } from '../case/decision.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { checkDecider } from '../lifecycle/separation.ts';
import { refuse } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { Circumstances } from '../case/circumstances.ts';

/**
 * The decision maker takes back a decision that is kept until a predecessor has ended (P4): nobody has been served with it, so it binds
 * nobody yet, and nobody was told of it. The case waits for a decision again, and its clocks run on as if there had been none. Refuses ACTION_NOT_OPEN, NOT_KEPT,
 * RECEIVER_MAY_NOT_REVIEW, REVIEWER_MAY_NOT_DECIDE, TEXT_MISSING.
 */
export function decideRecall(reviewCase: ReviewCase, reason: string, { by }: Pick<Circumstances, 'by'>): Decision {
  const status = nextStatus(reviewCase.status, 'recallDecision');
  if (!status) return notOpen(reviewCase);
  if (!reviewCase.keptRuling) return refuse('NOT_KEPT');
  const refused = checkDecider(reviewCase, by);
  if (refused) return refused;
  if (reason.trim() === '') return refuse('TEXT_MISSING', ['收回的理由']);
  return decided({ ...reviewCase, status, keptRuling: null, returnReason: reason.trim() });
}
