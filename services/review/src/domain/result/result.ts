import type { ResultOfferedV1 } from '@hall/event-contracts';
import { dueAfter, momentOf, type Calendar, type HallDate, type HallNow } from '@hall/working-days';
import { decided, type Decision, withDocuments } from '../case/decision.ts';
import { certificatePaper } from '../examination/decision-paper.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { checkLiaison } from '../lifecycle/separation.ts';
import { owedAtDelivery } from '../tolerance/at-delivery.ts';
import { refuse } from '../case/refusals.ts';
import { inThePortal, type Origin } from '../case/origin.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import type { Ruling } from '../case/written-ruling.ts';
import type { Circumstances } from '../case/circumstances.ts';

/**
 * The certificate is made (制证, T23; D8); its number is unique within the department and stays here.
 * Refuses ACTION_NOT_OPEN, NO_CERTIFICATE, TEXT_MISSING; storage refuses CERTIFICATE_NUMBER_TAKEN.
 */
export function decideCertificate(
  reviewCase: ReviewCase,
  number: string,
  { by, now }: Pick<Circumstances, 'by' | 'now'>,
): Decision {
  if (reviewCase.item.resultKind !== 'CERTIFICATE') return refuse('NO_CERTIFICATE');
  const status = nextStatus(reviewCase.status, 'makeCertificate');
  if (!status) return notOpen(reviewCase);
  if (number.trim() === '') return refuse('TEXT_MISSING', ['证照编号']);
  const made = { ...reviewCase, status, certificate: { number: number.trim(), at: now.instant, by } };
  const data = { ...headOf(made), madeAt: now.instant, madeBy: by };
  const decision = decided(made, { type: 'CertificateMade.v1', data });
  return withDocuments(decision, certificatePaper(made, made.certificate.number, now.instant));
}

/**
 * The liaison signs and offers the result to the delivery window (T24/T25, the department's half; S47), with what it has to collect before
 * it hands anything out (S49).
 * Refuses ACTION_NOT_OPEN, ALREADY_OFFERED, CERTIFICATE_MISSING, DECIDER_MAY_NOT_HAND_OVER.
 */
export function decideOffer(
  reviewCase: ReviewCase,
  { by: staffNo, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
  origin: Origin = inThePortal,
): Decision {
  const status = nextStatus(reviewCase.status, 'offer');
  if (!status || !reviewCase.ruling) return notOpen(reviewCase);
  if (reviewCase.offer) return refuse('ALREADY_OFFERED');
  const certified = reviewCase.ruling.outcome === 'GRANTED' && reviewCase.item.resultKind === 'CERTIFICATE';
  if (certified && !reviewCase.certificate) return refuse('CERTIFICATE_MISSING', ['证照编号']);
  const refused = checkLiaison(reviewCase, staffNo);
  if (refused) return refused;

  const offered = { ...reviewCase, status, offer: { liaisonStaffNo: staffNo, at: now.instant, origin } };
  const owed = owedAtDelivery(reviewCase);
  const data: ResultOfferedV1 = {
    ...headOf(offered),
    outcome: reviewCase.ruling.outcome,
    documents: documentsOf(reviewCase),
    liaisonStaffNo: staffNo,
    offeredAt: now.instant,
  };
  if (reviewCase.jointCaseId !== null) data.handOutAloneFrom = aloneFrom(reviewCase.ruling, now, calendar);
  if (owed.length > 0) data.owed = [...owed];
  return decided(offered, { type: 'ResultOffered.v1', data });
}

/** So long after a grant its result no longer waits for the other components, so that the ten working days of 行政许可法 art. 44 are kept (P5). */
const SPLIT = { amount: 9, unit: 'WORKING_DAY' } as const;

/** From when the result of a component may be handed out without the others: a refusal at once, because its remedies run from service. */
const aloneFrom = ({ outcome, at }: Ruling, { today }: HallNow, calendar: Calendar): HallDate =>
  outcome === 'REFUSED' ? today : dueAfter(momentOf(at), SPLIT, calendar).on;

/** The documents to hand out: the decision, and what the item promises when it is granted. */
function documentsOf({ ruling, item }: ReviewCase) {
  if (ruling?.outcome === 'REFUSED') return [{ kind: 'DECISION' as const, name: '不予许可决定书' }];
  const decision = {
    kind: 'DECISION' as const,
    name: item.resultKind === 'DECISION_ONLY' ? item.resultName : '准予许可决定书',
  };
  if (item.resultKind === 'DECISION_ONLY') return [decision];
  return [decision, { kind: item.resultKind, name: item.resultName }];
}
