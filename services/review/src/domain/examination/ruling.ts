import type { Department, HallEvent } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import { decided, type Decision, withDocuments } from '../case/decision.ts';
import { type DocumentDraft } from '../documents/document.ts';
import { decisionPaper } from './decision-paper.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import type { ReviewStatus } from '../case/status.ts';
import { checkDecider } from '../lifecycle/separation.ts';
import type { Notice } from '../case/notice.ts';
import { mayRefuseIncomplete } from '../notice/decision-request.ts';
import { decideBar } from './bar.ts';
import { isRefused, refuse, type Refused } from '../case/refusals.ts';
import { remediesOf } from '../documents/remedies.ts';
import { inThePortal, type Origin } from '../case/origin.ts';
import type { QuotaStanding } from './quota.ts';
import { lacksVerification } from '../procedure/verification.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';
import type { Ruling, RulingGiven } from '../case/written-ruling.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** What the rule of the decision has to know besides the case. */
type RulingFacts = {
  readonly department: Department | undefined;
  /** False for a component that has to end after another one: the decision is then kept. */
  readonly mayTakeEffect: boolean;
  /** How the place of the case in its quota stands; OPEN also where there is none. */
  readonly quota?: QuotaStanding;
  readonly origin?: Origin;
};

/**
 * The decision (T20, T21; 行政许可法 art. 38): by somebody who neither received nor reviewed the case; a refusal is impossible without reasons,
 * provisions and the department's remedy block (S43–S45). Refuses ACTION_NOT_OPEN, ALREADY_DECIDED, RECEIVER_MAY_NOT_REVIEW,
 * REVIEWER_MAY_NOT_DECIDE, TEXT_MISSING, REASONS_MISSING, REASONS_NOT_ALLOWED, INCOMPLETE_IS_NO_REASON unless the applicant wants a decision
 * after a notice (C-1), NO_QUOTA where the number is the reason and nothing limits it, QUOTA_NOT_EXHAUSTED before all of it is granted (art. 57),
 * BAR_WITHOUT_GROUND, REMEDIES_INCOMPLETE, MATERIALS_MISSING for a grant where the applicant has asked for a decision without them (C-1),
 * VERIFICATION_MISSING for a grant before the visit that the item needs (art. 34(3)), TOLERANCE_OPEN while a promised material is
 * missing (T20), and QUOTA_ORDER and QUOTA_FULL where the number of licences is limited: first accepted, first granted (art. 57).
 */
export function decideRuling(
  reviewCase: ReviewCase,
  given: RulingGiven,
  {
    by,
    now,
    department,
    mayTakeEffect,
    quota = 'OPEN',
    origin = inThePortal,
  }: Pick<Circumstances, 'by' | 'now'> & RulingFacts,
): Decision {
  if (!statusAfter(reviewCase, given.outcome)) return notOpen(reviewCase);
  if (reviewCase.keptRuling) return refuse('ALREADY_DECIDED');
  const refused =
    checkDecider(reviewCase, by) ??
    checkWording(reviewCase, given, quota) ??
    checkGrant(reviewCase, given, { quota, on: now.today });
  if (refused) return refused;
  const remedies = given.outcome === 'REFUSED' ? (remediesOf(department) ?? null) : null;
  if (given.outcome === 'REFUSED' && remedies === null) return refuse('REMEDIES_INCOMPLETE');

  const isFalse = given.outcome === 'REFUSED' && given.reasons.some(({ code }) => code === 'FALSE_MATERIAL');
  const bar = decideBar(given.bars ?? false, isFalse, now);
  if (isRefused(bar)) return bar;
  const { outcome, reasons, legalBasis } = given;
  const ruling = {
    outcome,
    reasons,
    legalBasis,
    barredUntil: bar.until,
    remedies,
    at: now.instant,
    by,
    origin,
  };
  if (!mayTakeEffect) return decided({ ...reviewCase, keptRuling: ruling, proposal: null });
  const { after, events, documents } = takeEffect(reviewCase, ruling);
  return withDocuments(decided(after, ...events), ...documents);
}

/** Puts a decision into effect; its date stays that of the signature. Open proposals become pointless and are dropped. */
export function takeEffect(
  reviewCase: ReviewCase,
  ruling: Ruling,
): {
  readonly after: ReviewCase;
  readonly events: readonly HallEvent[];
  readonly documents: readonly DocumentDraft[];
} {
  const status = statusAfter(reviewCase, ruling.outcome) ?? reviewCase.status;
  const after = { ...reviewCase, status, ruling, keptRuling: null, proposal: null };
  const data = {
    ...headOf(after),
    outcome: ruling.outcome,
    reasonCodes: ruling.reasons.map(({ code }) => (code === 'INCOMPLETE' ? ('INCOMPLETE_ON_REQUEST' as const) : code)),
    decidedAt: ruling.at,
    ...reviewedBy(after),
    deciderStaffNo: ruling.by,
  };
  const { barredUntil } = ruling;
  const told = barredUntil ? { ...data, barredUntil } : data;
  return { after, events: [{ type: 'CaseDecided.v1', data: told }], documents: [decisionPaper(after, ruling)] };
}

const reviewedBy = ({ opinion, reviewerStaffNo }: ReviewCase): { readonly reviewerStaffNo?: string } => {
  const reviewer = opinion?.by ?? reviewerStaffNo;
  return reviewer === null ? {} : { reviewerStaffNo: reviewer };
};

/** The refusal of a grant for reasons that lie in the case, not in who decides (T20); undefined where there are none. */
function checkGrant(
  reviewCase: ReviewCase,
  { outcome }: RulingGiven,
  { quota, on }: { readonly quota: QuotaStanding; readonly on: HallDate },
): Refused | undefined {
  if (outcome !== 'GRANTED') return undefined;
  const { tolerance, notice } = reviewCase;
  if (notice?.decisionAsked && notice.completeAt === null) return refuse('MATERIALS_MISSING', unmetIn(notice));
  if (lacksVerification(reviewCase, 'GRANT', on)) return refuse('VERIFICATION_MISSING');
  if (tolerance && tolerance.state !== 'FULFILLED' && tolerance.mode === 'BEFORE_DECISION')
    return refuse(
      'TOLERANCE_OPEN',
      [...tolerance.missing].filter((code) => !tolerance.received.includes(code)),
    );
  if (quota === 'NOT_YET') return refuse('QUOTA_ORDER');
  return quota === 'FULL' ? refuse('QUOTA_FULL') : undefined;
}

/** Codes of the materials that were asked for and have not come. */
const unmetIn = ({ entries, unmet }: Notice): readonly string[] =>
  entries.filter(({ key }) => unmet.includes(key)).map(({ materialCode }) => materialCode);

const statusAfter = ({ status }: ReviewCase, outcome: RulingGiven['outcome']): ReviewStatus | undefined =>
  nextStatus(status, outcome === 'GRANTED' ? 'grant' : 'refuse');

function checkWording(
  { item, notice, reopening }: ReviewCase,
  { outcome, reasons, legalBasis }: RulingGiven,
  quota: QuotaStanding,
): Refused | undefined {
  if (legalBasis.trim() === '') return refuse('TEXT_MISSING', ['法律依据']);
  if (outcome === 'GRANTED') return reasons.length > 0 ? refuse('REASONS_NOT_ALLOWED') : undefined;
  const worded = reasons.every(({ text, provision }) => text.trim() !== '' && provision.trim() !== '');
  if (reasons.length === 0 || !worded) return refuse('REASONS_MISSING');
  const isIncomplete = reasons.some(({ code }) => code === 'INCOMPLETE');
  if (isIncomplete && !mayRefuseIncomplete({ notice, reopening })) return refuse('INCOMPLETE_IS_NO_REASON');
  if (!reasons.some(({ code }) => code === 'QUOTA_EXHAUSTED')) return undefined;
  if (!item.quota) return refuse('NO_QUOTA');
  return quota === 'FULL' ? undefined : refuse('QUOTA_NOT_EXHAUSTED');
}
