import { decided, type Decision, withDocuments } from '../case/decision.ts';
import { acceptedEvent } from '../acceptance/accepted-event.ts';
import { decisionPaper } from './decision-paper.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { checkReviewer } from '../lifecycle/separation.ts';
import { missingMaterials } from '../receipt/handed-in.ts';
import { lacksVerification } from '../procedure/verification.ts';
import { refuse } from '../case/refusals.ts';
import { headOf, isReceived, type ReviewCase } from '../case/review-case.ts';
import type { Circumstances } from '../case/circumstances.ts';

/**
 * Granted in one session (即办, T22; 行政许可法 art. 34(2)): received and decided by different people still (受办分离); no notice of acceptance is
 * needed. Refuses ACTION_NOT_OPEN, NOT_RECEIVED_YET, NOT_ON_THE_SPOT, RECEIVER_MAY_NOT_REVIEW, TEXT_MISSING, MATERIALS_MISSING (only what is
 * complete is decided on the spot), VERIFICATION_MISSING for an item that is verified on the site (art. 34(3)), HAS_TO_WAIT for a component that
 * has to end after another.
 */
export function decideOnTheSpot(
  reviewCase: ReviewCase,
  legalBasis: string,
  {
    by,
    now,
    calendar,
    mayTakeEffect,
  }: Pick<Circumstances, 'by' | 'now' | 'calendar'> & { readonly mayTakeEffect: boolean },
): Decision {
  const status = nextStatus(reviewCase.status, 'grantOnTheSpot');
  if (!status) return notOpen(reviewCase);
  if (!isReceived(reviewCase)) return refuse('NOT_RECEIVED_YET');
  if (reviewCase.item.handlingKind !== 'ON_THE_SPOT') return refuse('NOT_ON_THE_SPOT');
  const refused = checkReviewer(reviewCase, by);
  if (refused) return refused;
  if (legalBasis.trim() === '') return refuse('TEXT_MISSING', ['法律依据']);
  const missing = missingMaterials(reviewCase);
  if (missing.length > 0) return refuse('MATERIALS_MISSING', missing);
  if (lacksVerification(reviewCase, 'GRANT', now.today)) return refuse('VERIFICATION_MISSING');
  if (!mayTakeEffect) return refuse('HAS_TO_WAIT');
  const acceptance = { basis: 'ON_THE_SPOT', at: now.instant, by } as const;
  const ruling = {
    outcome: 'GRANTED' as const,
    reasons: [],
    legalBasis,
    remedies: null,
    at: now.instant,
    by,
  };
  const granted = { ...reviewCase, status, acceptance, ruling };
  const decision = decided(granted, acceptedEvent(granted, acceptance, calendar), {
    type: 'CaseDecided.v1',
    data: { ...headOf(granted), outcome: 'GRANTED', reasonCodes: [], decidedAt: now.instant, deciderStaffNo: by },
  });
  return withDocuments(decision, decisionPaper(granted, ruling));
}
