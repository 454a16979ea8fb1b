import { momentOf, type HallDate, type HallNow } from '@hall/working-days';
import { noonOf } from '../clocks/noon.ts';
import { decided, type Decision } from '../case/decision.ts';
import { decideWithdrawal, type WithdrawalAsked } from '../ending/withdrawal.ts';
import { isEnded } from '../case/lifecycle.ts';
import { decideDecisionRequest } from '../notice/decision-request.ts';
import type { HandIn } from '../case/notice.ts';
import { decideHandIn, decideLateHandIn } from '../notice/notice-rules.ts';
import { decideToleranceHandIn, decideToleranceSupply } from '../tolerance/supply.ts';
import { refuse } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { inTime } from './act-in-time.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** When it is heard of, and by which calendar. */
type Heard = Pick<Circumstances, 'now' | 'calendar'>;

/**
 * Notes what the applicant has handed in against the notice (T11), counted from when it came in: all of it in time voids the lapse of C6; a
 * part in time is on record, and the lapse stands; what comes after the end changes only what is on record as handed in. Refuses UNKNOWN_ENTRY.
 */
export function decideHandInNote(reviewCase: ReviewCase, handIn: HandIn, heard: Heard): Decision {
  const before = inTime(reviewCase, 'HAND_IN', handIn.at, heard);
  if (!before)
    return reviewCase.status === 'AWAITING_SUPPLEMENT'
      ? decideHandIn(reviewCase, handIn)
      : decideLateHandIn(reviewCase, handIn);
  const decision = decideHandIn(before.reviewCase, handIn);
  if (decision.kind === 'refused') return decision;
  const voiding = before.voiding(decision);
  if (voiding) return voiding;
  const { notice, handedIn } = decision.reviewCase;
  const noted = reviewCase.notice && notice && { ...reviewCase.notice, handIns: notice.handIns };
  return decided({ ...reviewCase, handedIn, notice: noted });
}

/**
 * Notes promised papers that have come in at a window or on line (S33; B4), counted from when they came in: all of them in time void the breach
 * (C7, T12b). A part of them is on record, because the rest may be on its way; the breach stands until that has come.
 */
export function decidePromiseNote(reviewCase: ReviewCase, handIn: HandIn, heard: Heard): Decision {
  const before = inTime(reviewCase, 'SUPPLY', handIn.at, heard);
  if (!before) return decideToleranceHandIn(reviewCase, handIn, heard);
  const decision = decideToleranceHandIn(before.reviewCase, handIn, heard);
  const voiding = before.voiding(decision);
  if (voiding) return voiding;
  const { tolerance, handedIn } = decision.reviewCase;
  const noted = reviewCase.tolerance && tolerance && { ...reviewCase.tolerance, handIns: tolerance.handIns ?? [] };
  return decided({ ...reviewCase, handedIn, tolerance: noted });
}

/** The application is taken back (T29): asked for before a lapse it was never accepted by silence, nor ended by it. */
export function decideWithdrawalNote(reviewCase: ReviewCase, asked: WithdrawalAsked, heard: Heard): Decision {
  const before = inTime(reviewCase, 'WITHDRAW', asked.requestedAt, heard);
  const decision = before && decideWithdrawal(before.reviewCase, asked, heard.now);
  const voiding = decision?.reviewCase.status === 'WITHDRAWN' ? before?.voiding(decision) : undefined;
  return voiding ?? decideWithdrawal(reviewCase, asked, heard.now);
}

/**
 * The reviewer has checked what came in of tolerated gaps, on a day (C7; R8): all of it in time voids the breach, also of a case that has ended
 * by it (T12b). Refuses BAD_DATE and what `decideToleranceSupply` refuses.
 */
export function decideSupplyOn(
  reviewCase: ReviewCase,
  { materials, on }: { readonly materials: readonly string[]; readonly on: HallDate | null },
  { by, ...heard }: Pick<Circumstances, 'by'> & Heard,
): Decision {
  const then = cameIn(reviewCase, on ?? heard.now.today, heard.now);
  if (!then) return refuse('BAD_DATE', [on ?? heard.now.today]);
  const before = inTime(reviewCase, 'SUPPLY', then.instant, heard);
  const decision =
    before && decideToleranceSupply(before.reviewCase, materials, { by, now: then, calendar: heard.calendar });
  if (decision?.kind === 'refused') return decision;
  const voiding = decision && before?.voiding(decision);
  return voiding ?? decideToleranceSupply(reviewCase, materials, { by, now: then, calendar: heard.calendar });
}

/** The moment a day stands for: noon, but not before the promise and not after now. Undefined for a day before or after those. */
function cameIn({ tolerance, receivedAt }: ReviewCase, on: HallDate, now: HallNow): HallNow | undefined {
  const promised = tolerance?.at ?? receivedAt;
  if (on > now.today || on < momentOf(promised).date) return undefined;
  if (on === now.today) return now;
  const noon = noonOf(on) ?? promised;
  return { instant: noon < promised ? promised : noon, today: on };
}

/**
 * The reviewer records the wish for a decision on what is there (C-1): of a day before the end of C6 it voids that, also of a case that
 * has ended by it. Refuses what `decideDecisionRequest` refuses.
 */
export function decideDecisionRequestOn(
  reviewCase: ReviewCase,
  on: HallDate,
  { by, ...heard }: Pick<Circumstances, 'by'> & Heard,
): Decision {
  const at = on === heard.now.today ? heard.now.instant : (noonOf(on) ?? heard.now.instant);
  const before = inTime(reviewCase, 'ASK_DECISION', at, heard);
  const decision = before && decideDecisionRequest(before.reviewCase, on, { by, ...heard });
  if (decision?.kind === 'refused' && isEnded(reviewCase.status)) return decision;
  const voiding = decision?.kind === 'decided' ? before?.voiding(decision) : undefined;
  return voiding ?? decideDecisionRequest(reviewCase, on, { by, ...heard });
}
