import type { HallNow } from '@hall/working-days';
import type { Decided } from '../case/decision.ts';
import { decideClaim } from '../examination/examination.ts';
import type { ReviewStatus } from '../case/lifecycle.ts';

/** A rule of one step, on the case as the steps before have left it. */
type Rule = (reviewCase: Decided['reviewCase']) => Decided | ReturnType<typeof decideClaim> | undefined;

/** Whoever takes the step has the case: taken over where somebody else had it. */
export const claimedBy =
  (staffNo: string, then: HallNow): Rule =>
  (current) =>
    current.reviewerStaffNo === staffNo ? undefined : decideClaim(current, { by: staffNo, now: then });

/** The rule, where the case is in one of these statuses; else nothing. */
export const ifIn =
  (...statuses: readonly ReviewStatus[]) =>
  (rule: Rule): Rule =>
  (current) =>
    statuses.includes(current.status) ? rule(current) : undefined;
