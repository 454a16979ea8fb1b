import { aCase, monday, people } from './a-case.ts';

/** Cases on the way to the examination, as earlier commands would have left them: `steps` of steps.ts has them all. */

/** Done by the reviewer on that Monday. */
export const act = { at: monday.instant, by: people.reviewer };

export const claimed = () => aCase({ reviewerStaffNo: people.reviewer, claimedAt: monday.instant });
export const accepted = () => ({
  ...claimed(),
  status: 'ACCEPTED' as const,
  acceptance: { basis: 'NORMAL' as const, ...act },
});
export const underReview = () => ({ ...accepted(), status: 'UNDER_REVIEW' as const, reviewStartedAt: monday.instant });
export const onTheSpot = () => {
  const before = aCase();
  return { ...before, item: { ...before.item, handlingKind: 'ON_THE_SPOT' as const, needsSiteVisit: false } };
};
