import type { ReviewCase } from './review-case.ts';

/**
 * Whether what is missing can be asked for with a notice: not where the item's law returns an incomplete case (C-8). A component that would be
 * returned to be filed again may get the notice instead: in a joint case what is missing is told in one notice and handed in again (domain
 * 6.3), so that the whole does not have to be filed anew for it. Where the law wants the refusal with the list, there is no notice there either.
 */
export const mayBeNotified = ({ item, jointCaseId }: Pick<ReviewCase, 'item' | 'jointCaseId'>): boolean =>
  item.incompletePolicy === 'NOTICE_5WD' || (jointCaseId !== null && item.incompletePolicy === 'RETURN_RESUBMIT');
