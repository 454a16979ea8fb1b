import { isHallDate, momentOf, type Calendar, type HallDate, type HallNow } from '@hall/working-days';
import { clockOf } from '../clocks/clocks-of.ts';
import { lapsedNoticeOf } from '../acceptance/deemed-acceptance.ts';
import { reckon } from '../clocks/reckon.ts';
import { type Decision, withDocuments } from '../case/decision.ts';
import { acceptedAs } from '../acceptance/acceptance-paper.ts';
import { draft } from '../documents/document.ts';
import { dueDatesOf, longestPromise } from '../clocks/due-dates.ts';
import { missingMaterials } from '../receipt/handed-in.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { checkClaimer } from '../lifecycle/separation.ts';
import { refuse, type Refused } from '../case/refusals.ts';
import { isReceived, type ReviewCase } from '../case/review-case.ts';
import type { Tolerance } from '../case/tolerance.ts';
import { owedByPromise } from './owed.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** What the window brings for a tolerant acceptance: the gaps, the promised day, and the applicant's signature. */
export type ToleranceAsked = {
  readonly missing: readonly string[];
  readonly promisedOn: HallDate;
  readonly whySecondary: string;
  readonly supplyForm: string;
  readonly promiseSigned: boolean;
  /** Whether the applicant's credit allows it (B6): looked up by the department. */
  readonly creditOk: boolean;
  /** Number of the document that says the credit was repaired (信用修复), after a promise to this hall was broken. */
  readonly creditRepair?: string | null;
};

/**
 * Accepts with secondary gaps on a signed promise (容缺受理, T9; S32, S33; D5): C2, C3 and C7 start. Refuses ACTION_NOT_OPEN, NOT_RECEIVED_YET as
 * long as no window has the applicant's signature, NOT_CLAIMED, NOT_THE_REVIEWER, TOLERANCE_NOT_ALLOWED, NOT_TOLERABLE for a main material,
 * PROMISE_NOT_SIGNED, CREDIT_BARRED, also after a promise that the hall knows was broken, whatever the department's search says, until the credit
 * is repaired (B6), TEXT_MISSING, NOTICE_TOO_LATE once the law has accepted by silence, MATERIALS_MISSING where more is missing than the promise
 * names, PROMISE_TOO_LATE for a day after the item's longest promise or after C3 (E43).
 */
export function decideTolerance(
  reviewCase: ReviewCase,
  asked: ToleranceAsked,
  {
    by,
    now,
    calendar,
    breaches = [],
  }: Pick<Circumstances, 'by' | 'now' | 'calendar'> & { readonly breaches?: readonly string[] },
): Decision {
  const status = nextStatus(reviewCase.status, 'acceptTolerantly');
  if (!status) return notOpen(reviewCase);
  if (!isReceived(reviewCase)) return refuse('NOT_RECEIVED_YET');
  const refused = checkClaimer(reviewCase, by) ?? checkAsked(reviewCase, asked, breaches, now);
  if (refused) return refused;
  if (lapsedNoticeOf(reviewCase, { now, calendar })) return refuse('NOTICE_TOO_LATE');
  const untold = missingMaterials(reviewCase).filter((code) => !asked.missing.includes(code));
  if (untold.length > 0) return refuse('MATERIALS_MISSING', untold);
  const { missing, promisedOn } = asked;
  const mode = reviewCase.item.tolerance?.mode ?? 'BEFORE_DECISION';
  const tolerance: Tolerance = {
    state: 'OPEN',
    missing: [...new Set(missing)],
    received: [],
    mode,
    promisedOn,
    creditRepair: repairIn(asked),
    at: now.instant,
    by,
    closedAt: null,
    told: true,
  };
  const acceptance = { basis: 'TOLERANT', at: now.instant, by } as const;
  const decision = acceptedAs({ ...reviewCase, tolerance }, status, acceptance, calendar);
  const late = checkPromise(decision.reviewCase, now, calendar);
  if (late) return late;
  const owed = owedByPromise(decision.reviewCase, now, calendar);
  return withDocuments({ ...decision, events: [...decision.events, owed] }, tolerancePaper(asked, mode));
}

const repairIn = ({ creditRepair }: ToleranceAsked): string | null => creditRepair?.trim() || null;

function checkAsked(
  { item }: ReviewCase,
  asked: ToleranceAsked,
  breaches: readonly string[],
  now: HallNow,
): Refused | undefined {
  if (!item.tolerance) return refuse('TOLERANCE_NOT_ALLOWED');
  if (asked.missing.length === 0) return refuse('NOTICE_EMPTY');
  const tolerable = new Set(item.materials?.filter((material) => material.tolerable).map(({ code }) => code));
  const main = asked.missing.filter((code) => !tolerable.has(code));
  if (main.length > 0) return refuse('NOT_TOLERABLE', main);
  if (!asked.promiseSigned) return refuse('PROMISE_NOT_SIGNED');
  if (!asked.creditOk) return refuse('CREDIT_BARRED');
  if (breaches.length > 0 && !repairIn(asked)) return refuse('CREDIT_BARRED', breaches);
  if (asked.whySecondary.trim() === '' || asked.supplyForm.trim() === '')
    return refuse('TEXT_MISSING', ['次要材料的理由', '补交方式']);
  return isHallDate(asked.promisedOn) && asked.promisedOn >= now.today
    ? undefined
    : refuse('BAD_DATE', [asked.promisedOn]);
}

/** A promised day on a rest day rolls to the next working day, but never past the item's longest promise or C3 (E43). */
function checkPromise(reviewCase: ReviewCase, now: HallNow, calendar: Calendar): Refused | undefined {
  const clock = clockOf(reviewCase, 'TOLERANCE');
  const promised = clock && reckon(clock, now.today, calendar).on;
  const longest = longestPromise(reviewCase.item.tolerance, momentOf(now.instant), calendar);
  const committed = dueDatesOf(reviewCase, calendar).committed?.on;
  const latest = [longest, committed].flatMap((day) => day ?? []).sort()[0];
  return promised && latest && promised > latest ? refuse('PROMISE_TOO_LATE', [latest]) : undefined;
}

function tolerancePaper(asked: ToleranceAsked, mode: Tolerance['mode']) {
  return draft('D5', '容缺受理凭证暨承诺书', {
    missing: asked.missing,
    whySecondary: asked.whySecondary,
    supplyForm: asked.supplyForm,
    promisedOn: asked.promisedOn,
    atDelivery: mode === 'AT_DELIVERY',
    copies: 2,
    consequence:
      mode === 'AT_DELIVERY' ? '出件时未补齐的，不予发放证照。' : '到期未补齐的，视为撤回申请，退回全部材料。',
    creditClause: '未履行承诺的，在信用修复前不再适用容缺受理。',
    creditRepair: repairIn(asked),
    promise: '申请人已签署承诺。',
  });
}
