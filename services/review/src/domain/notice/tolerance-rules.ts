import { isHallDate, momentOf, type Calendar, type HallDate, type HallNow } from '@hall/working-days';
import { clocksOf } from '../clocks/clocks-of.ts';
import { lapsedNoticeOf } from '../clocks/deemed-acceptance.ts';
import { reckon } from '../clocks/reckon.ts';
import { decided, type Decided, type Decision, withDocuments } from '../decision.ts';
import { withdrawnTask } from '../department/task.ts';
import { acceptedAs } from '../documents/acceptance-paper.ts';
import { draft } from '../documents/document.ts';
import { endingPaper } from '../documents/ending-paper.ts';
import { dueDatesOf, longestPromise } from '../due-dates.ts';
import { missingMaterials, withMore } from '../handed-in.ts';
import { notOpen } from '../not-open.ts';
import { nextStatus } from '../lifecycle.ts';
import { noted } from '../procedure/noted.ts';
import { refuse, type Refused } from '../refusals.ts';
import { headOf, isReceived, type ReviewCase } from '../review-case.ts';
import { checkClaimer } from '../separation.ts';
import type { Tolerance } from './tolerance.ts';

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
  staffNo: string,
  now: HallNow,
  calendar: Calendar,
  breaches: readonly string[] = [],
): Decision {
  const status = nextStatus(reviewCase.status, 'acceptTolerantly');
  if (!status) return notOpen(reviewCase);
  if (!isReceived(reviewCase)) return refuse('NOT_RECEIVED_YET');
  const refused = checkClaimer(reviewCase, staffNo) ?? checkAsked(reviewCase, asked, breaches, now);
  if (refused) return refused;
  if (lapsedNoticeOf(reviewCase, now, calendar)) return refuse('NOTICE_TOO_LATE');
  const untold = missingMaterials(reviewCase).filter((code) => !asked.missing.includes(code));
  if (untold.length > 0) return refuse('MATERIALS_MISSING', untold);
  const { missing, promisedOn } = asked;
  const mode = reviewCase.item.tolerance?.mode ?? 'BEFORE_DECISION';
  const begun = { state: 'OPEN' as const, received: [], at: now.instant, by: staffNo, closedAt: null };
  const creditRepair = repairIn(asked);
  const tolerance: Tolerance = { ...begun, missing: [...new Set(missing)], mode, promisedOn, creditRepair };
  const acceptance = { basis: 'TOLERANT', at: now.instant, by: staffNo } as const;
  const decision = acceptedAs({ ...reviewCase, tolerance }, status, acceptance, calendar);
  const late = checkPromise(decision.reviewCase, now, calendar);
  return late ?? withDocuments(decision, tolerancePaper(asked, mode));
}

/**
 * The department has checked what came in of the gaps; when nothing is missing the tolerance is fulfilled and C7 ends. Arrival
 * counts (R8). Refuses ACTION_NOT_OPEN, NOT_CLAIMED, NOT_THE_REVIEWER, NO_TOLERANCE, UNKNOWN_MATERIAL.
 */
export function decideToleranceSupply(
  reviewCase: ReviewCase,
  materials: readonly string[],
  staffNo: string,
  now: HallNow,
): Decision {
  const status = nextStatus(reviewCase.status, 'supplyTolerance');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, staffNo);
  if (refused) return refused;
  const { tolerance } = reviewCase;
  if (tolerance?.state !== 'OPEN') return refuse('NO_TOLERANCE');
  const foreign = materials.filter((code) => !tolerance.missing.includes(code));
  if (foreign.length > 0 || materials.length === 0)
    return refuse('UNKNOWN_MATERIAL', [...foreign, ...tolerance.missing]);
  const received = [...new Set([...tolerance.received, ...materials])];
  const isFulfilled = tolerance.missing.every((code) => received.includes(code));
  const state = isFulfilled ? ('FULFILLED' as const) : tolerance.state;
  const supplied = { ...tolerance, received, state, closedAt: isFulfilled ? now.instant : null };
  const handedIn = withMore(reviewCase.handedIn, materials);
  const after = { ...reviewCase, status, handedIn, tolerance: supplied };
  return isFulfilled ? decided(after, noted(after, 'TOLERANCE_FULFILLED', now.instant, staffNo)) : decided(after);
}

/**
 * The promised day has passed and the gap is open (T12b): the case counts as withdrawn. Where the gap is closed at the hand-out, the
 * case goes on and the certificate stays (B2). Undefined when the gap is closed, or nothing can be ended any more.
 */
export function decideToleranceBreach(reviewCase: ReviewCase, lapsedAt: string): Decided | undefined {
  const { tolerance } = reviewCase;
  if (tolerance?.state !== 'OPEN') return undefined;
  const breached = { ...reviewCase, tolerance: { ...tolerance, state: 'BREACHED' as const, closedAt: lapsedAt } };
  if (tolerance.mode === 'AT_DELIVERY') return decided(breached);
  const status = nextStatus(reviewCase.status, 'breachTolerance');
  if (!status) return undefined;
  const cause = 'TOLERANCE_BREACHED' as const;
  const interrupted = { status: reviewCase.status, proposal: reviewCase.proposal };
  const ended = { ...breached, status, proposal: null, withdrawal: { cause, at: lapsedAt, interrupted } };
  const data = { ...headOf(ended), cause, lapsedAt };
  const told = withdrawnTask(reviewCase, 'CASE_ENDED', { instant: lapsedAt });
  return withDocuments(decided(ended, { type: 'CaseDeemedWithdrawn.v1', data }, ...told), endingPaper(ended, cause));
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
  const clock = clocksOf(reviewCase).find(({ kind }) => kind === 'TOLERANCE');
  const promised = clock && reckon(clock, now.today, calendar).on;
  const longest = longestPromise(reviewCase.item.tolerance, momentOf(now.instant), calendar);
  const committed = dueDatesOf(reviewCase, calendar).committed?.on;
  const latest = [longest, committed].flatMap((day) => day ?? []).sort()[0];
  return promised && latest && promised > latest ? refuse('PROMISE_TOO_LATE', [latest]) : undefined;
}

function tolerancePaper(asked: ToleranceAsked, mode: Tolerance['mode']) {
  return draft('D5', '容缺受理凭证暨承诺书', {
    ...{ missing: asked.missing, whySecondary: asked.whySecondary, supplyForm: asked.supplyForm },
    ...{ promisedOn: asked.promisedOn, atDelivery: mode === 'AT_DELIVERY', copies: 2 },
    consequence:
      mode === 'AT_DELIVERY' ? '出件时未补齐的，不予发放证照。' : '到期未补齐的，视为撤回申请，退回全部材料。',
    creditClause: '未履行承诺的，在信用修复前不再适用容缺受理。',
    creditRepair: repairIn(asked),
    promise: '申请人已签署承诺。',
  });
}
