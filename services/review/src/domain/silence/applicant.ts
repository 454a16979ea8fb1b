import { momentOf, type HallDate, type HallNow } from '@hall/working-days';
import { noonOf } from '../clocks/noon.ts';
import { decided, type Decision } from '../case/decision.ts';
import { decideWithdrawal, type WithdrawalAsked } from '../ending/withdrawal.ts';
import { isEnded } from '../case/status.ts';
import { decideDecisionRequest } from '../notice/decision-request.ts';
import type { HandIn } from '../case/notice.ts';
import { decideHandIn, decideLateHandIn } from '../notice/notice-rules.ts';
import { decideToleranceHandIn, decideToleranceSupply } from '../tolerance/supply.ts';
import { refuse } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { inTime } from './act-in-time.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** When the hall hears of the act, and the calendar of working days. */
type Heard = Pick<Circumstances, 'now' | 'calendar'>;

/**
 * Notes a supplement that the applicant handed in after the notice (T11), as of the moment it came in. A complete supplement that came in time
 * voids the lapse of clock C6. An incomplete one is recorded, and the lapse stands. One that comes after the case has ended is only added to the
 * materials handed in. Refuses UNKNOWN_ENTRY.
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
 * Notes promised materials that came in at a window or on line (S33; B4), as of the moment they came in. When all of them came in time, the breach
 * is void (C7, T12b). A part of them is recorded and the breach stands, because the rest may be on its way and can still void it.
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

/** The applicant withdraws the application (T29). A withdrawal asked for before a lapse voids it: the case was neither accepted nor ended by silence. */
export function decideWithdrawalNote(reviewCase: ReviewCase, asked: WithdrawalAsked, heard: Heard): Decision {
  const before = inTime(reviewCase, 'WITHDRAW', asked.requestedAt, heard);
  const decision = before && decideWithdrawal(before.reviewCase, asked, heard.now);
  const voiding = decision?.reviewCase.status === 'WITHDRAWN' ? before?.voiding(decision) : undefined;
  return voiding ?? decideWithdrawal(reviewCase, asked, heard.now);
}

/**
 * The reviewer has checked promised materials that came in on a day (C7; R8). When all of them came in time, the breach is void, also where it
 * had ended the case (T12b). Refuses BAD_DATE and what `decideToleranceSupply` refuses.
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

/** The moment that stands for a day: noon, but not before the promise, and now for today. Undefined for a day before the promise or after today. */
function cameIn({ tolerance, receivedAt }: ReviewCase, on: HallDate, now: HallNow): HallNow | undefined {
  const promised = tolerance?.at ?? receivedAt;
  if (on > now.today || on < momentOf(promised).date) return undefined;
  if (on === now.today) return now;
  const noon = noonOf(on);
  return { instant: noon < promised ? promised : noon, today: on };
}

/**
 * The reviewer records that the applicant asked, on a day, for a decision without the missing materials (C-1). A request made before the end of
 * clock C6 voids its lapse, also where that had ended the case. Refuses what `decideDecisionRequest` refuses.
 */
export function decideDecisionRequestOn(
  reviewCase: ReviewCase,
  on: HallDate,
  { by, ...heard }: Pick<Circumstances, 'by'> & Heard,
): Decision {
  const at = on === heard.now.today ? heard.now.instant : noonOf(on);
  const before = inTime(reviewCase, 'ASK_DECISION', at, heard);
  const decision = before && decideDecisionRequest(before.reviewCase, on, { by, ...heard });
  if (decision?.kind === 'refused' && isEnded(reviewCase.status)) return decision;
  const voiding = decision?.kind === 'decided' ? before?.voiding(decision) : undefined;
  return voiding ?? decideDecisionRequest(reviewCase, on, { by, ...heard });
}
