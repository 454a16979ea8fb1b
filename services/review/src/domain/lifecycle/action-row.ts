import type { Caller } from '@hall/callers';
import type { ActionRow } from '@hall/lifecycle';
import type { Refused } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import type { ReviewStatus } from '../case/status.ts';
import { checkClaimer, checkDecider, checkLiaison, checkReviewer } from './separation.ts';

/** One action on a case: what it is called, by which operation it is taken, where it leads, who is kept from it, and what is in its way. */
export type ReviewActionRow = ActionRow<ReviewStatus, ReviewCase, Caller>;

type KeptFrom = (reviewCase: ReviewCase, caller: Pick<Caller, 'id'>) => Refused | undefined;

/** Nothing but the status is ever in the way. */
export const never = (): boolean => false;

/** Nobody is kept from it who has it by their post. */
export const nobody = (): undefined => undefined;

/** Kept from it: who received the case (S1). */
export const whoReceived: KeptFrom = (reviewCase, { id }) => checkReviewer(reviewCase, id);

/** Kept from it: everybody but the reviewer who has claimed the case. */
export const allButTheClaimer: KeptFrom = (reviewCase, { id }) => checkClaimer(reviewCase, id);

/** Kept from it: who received the case or has examined it (A2). */
export const whoExamined: KeptFrom = (reviewCase, { id }) => checkDecider(reviewCase, id);

/** Kept from it: who decided the case (A2). */
export const whoDecided: KeptFrom = (reviewCase, { id }) => checkLiaison(reviewCase, id);

/** The statuses before there is a decision on the merits, or another end. */
export const undecided: readonly ReviewStatus[] = [
  'PLANNED',
  'RECEIVED',
  'AWAITING_SUPPLEMENT',
  'ACCEPTED',
  'UNDER_REVIEW',
  'SUSPENDED',
  'PENDING_DECISION',
];
