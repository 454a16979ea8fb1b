import type { HallNow } from '@hall/working-days';
import type { Decided } from '../case/decision.ts';
import { decideClaim } from '../examination/examination.ts';
import type { ReviewStatus } from '../case/status.ts';

/** The rule of one step, applied to the case as the previous steps have left it. Undefined: the step changes nothing. */
type Rule = (reviewCase: Decided['reviewCase']) => Decided | ReturnType<typeof decideClaim> | undefined;

/** Lets the person who takes the step claim the case first, also from another reviewer. */
export const claimedBy =
  (staffNo: string, then: HallNow): Rule =>
  (current) =>
    current.reviewerStaffNo === staffNo ? undefined : decideClaim(current, { by: staffNo, now: then });

/** Applies the rule only where the case is in one of these statuses. */
export const ifIn =
  (...statuses: readonly ReviewStatus[]) =>
  (rule: Rule): Rule =>
  (current) =>
    statuses.includes(current.status) ? rule(current) : undefined;
