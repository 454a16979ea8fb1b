import { cameIn, type Tolerance } from '../case/tolerance.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { isEnded } from '../case/status.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { checkClaimer } from '../lifecycle/separation.ts';
import { decided, type Decided, type Decision, withDocuments } from '../case/decision.ts';
import { draft } from '../documents/document.ts';
import { withMore } from '../receipt/handed-in.ts';
import { noted } from '../case/noted.ts';
import { refuse, type Refused } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { HandIn } from '../case/notice.ts';
import { isAfterPromise, leftOfPromise, owedByPromise, promisedDay } from './owed.ts';
import type { Circumstances } from '../case/circumstances.ts';

/**
 * A window, or the applicant on line, has handed in promised papers (S33; B4: arrival counts, by window, post or on line). With the last of them,
 * in time, clock C7 ends at that moment, and the department looks at them afterwards. What comes after the promised day is on record, no more:
 * the promise is broken. What was not promised, or is in already, changes nothing but that record.
 */
export function decideToleranceHandIn(
  reviewCase: ReviewCase,
  handIn: HandIn,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): Decided {
  const { tolerance } = reviewCase;
  const handedIn = withMore(reviewCase.handedIn, handIn.entries);
  const isOver = isEnded(reviewCase.status) || tolerance?.state !== 'OPEN';
  if (isOver || isAfterPromise(reviewCase, handIn.at, { now, calendar })) return decided({ ...reviewCase, handedIn });
  const supplied = withHandIn(tolerance, handIn);
  const after = { ...reviewCase, handedIn, tolerance: supplied };
  const told = owedByPromise(after, now, calendar);
  const isNew = supplied.completeAt !== null && !tolerance.completeAt;
  return isNew ? decided(after, noted(after, 'SUPPLEMENT_COMPLETE', handIn.at, null), told) : decided(after, told);
}

/** The promise with what has come in; complete from the moment the last of the promised materials came in. */
function withHandIn(tolerance: Tolerance, handIn: HandIn): Tolerance & { readonly completeAt: string | null } {
  const entries = handIn.entries.filter((code) => tolerance.missing.includes(code));
  const before = tolerance.handIns ?? [];
  const handIns = entries.length > 0 ? [...before, { ...handIn, entries }] : before;
  const all = cameIn({ ...tolerance, handIns });
  const isComplete = tolerance.missing.every((code) => all.includes(code));
  return { ...tolerance, handIns, completeAt: tolerance.completeAt ?? (isComplete ? handIn.at : null) };
}

/**
 * The department has checked what came in of the gaps; when nothing is missing the tolerance is fulfilled: C7 has ended when the last of it came
 * in at a window, or ends now where the department itself has taken it. Refuses ACTION_NOT_OPEN, NOT_CLAIMED, NOT_THE_REVIEWER, NO_TOLERANCE,
 * UNKNOWN_MATERIAL.
 */
export function decideToleranceSupply(
  reviewCase: ReviewCase,
  materials: readonly string[],
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'supplyTolerance');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by) ?? checkPromised(reviewCase, materials);
  if (refused) return refused;
  const tolerance = reviewCase.tolerance as Tolerance;
  const received = [...new Set([...tolerance.received, ...materials])];
  const isFulfilled = tolerance.missing.every((code) => received.includes(code));
  const state = isFulfilled ? ('FULFILLED' as const) : tolerance.state;
  const closedAt = isFulfilled ? (tolerance.completeAt ?? now.instant) : null;
  const handedIn = withMore(reviewCase.handedIn, materials);
  const { completeAt } = withHandIn(tolerance, { supplementId: '', entries: materials, at: now.instant });
  const supplied = { ...tolerance, received, state, closedAt, completeAt };
  const after = { ...reviewCase, status, handedIn, tolerance: supplied };
  const told = owedByPromise(after, now, calendar);
  return isFulfilled
    ? decided(after, noted(after, 'TOLERANCE_FULFILLED', now.instant, by), told)
    : decided(after, told);
}

/**
 * The promised materials that came in do not meet the requirements: a dated note says why. The applicant again has the working days that were left
 * when they came in, at least one, because the time of the check does not count against them (as with a notice, T11b). Refuses ACTION_NOT_OPEN, NOT_CLAIMED,
 * NOT_THE_REVIEWER, NO_TOLERANCE, UNKNOWN_MATERIAL, SUPPLEMENT_MISSING for what has not come in, TEXT_MISSING.
 */
export function decideToleranceRejection(
  reviewCase: ReviewCase,
  { materials, reason }: { readonly materials: readonly string[]; readonly reason: string },
  { by, now, calendar }: Pick<Circumstances, 'by' | 'now' | 'calendar'>,
): Decision {
  const status = nextStatus(reviewCase.status, 'rejectTolerance');
  if (!status) return notOpen(reviewCase);
  const refused = checkClaimer(reviewCase, by) ?? checkPromised(reviewCase, materials);
  if (refused) return refused;
  if (reason.trim() === '') return refuse('TEXT_MISSING', ['容缺材料不符合要求之处']);
  const tolerance = reviewCase.tolerance as Tolerance;
  const there = cameIn(tolerance);
  const absent = materials.filter((code) => !there.includes(code) || tolerance.received.includes(code));
  if (absent.length > 0) return refuse('SUPPLEMENT_MISSING', absent);
  const handIns = (tolerance.handIns ?? []).map((handIn) => ({
    ...handIn,
    entries: handIn.entries.filter((code) => !materials.includes(code)),
  }));
  const { completeAt } = tolerance;
  const restated = completeAt
    ? { completeAt, at: now.instant, left: leftOfPromise(reviewCase, completeAt, { now, calendar }) }
    : (tolerance.restated ?? null);
  const handedIn = reviewCase.handedIn?.filter((code) => !materials.includes(code)) ?? null;
  const after = { ...reviewCase, status, handedIn, tolerance: { ...tolerance, handIns, completeAt: null, restated } };
  const paper = draft('D3', '容缺补交材料核对告知书', {
    entries: materials.map((materialCode) => ({ key: materialCode, materialCode, defect: reason.trim() })),
    supplyBy: promisedDay(after, now.today, calendar) ?? now.today,
    effect: '到期仍未按要求补齐的，视为未履行容缺承诺。',
    statement: '以上为容缺承诺范围内需要重新提交的全部材料。',
    receivedOn: now.today,
    servedOn: now.today,
  });
  return withDocuments(decided(after, owedByPromise(after, now, calendar)), paper);
}

function checkPromised({ tolerance }: ReviewCase, materials: readonly string[]): Refused | undefined {
  if (tolerance?.state !== 'OPEN') return refuse('NO_TOLERANCE');
  const foreign = materials.filter((code) => !tolerance.missing.includes(code));
  return foreign.length > 0 || materials.length === 0
    ? refuse('UNKNOWN_MATERIAL', [...foreign, ...tolerance.missing])
    : undefined;
}
