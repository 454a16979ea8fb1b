import type { ReviewCase } from './review-case.ts';

/**
 * Whether the department can ask for missing materials with a notice. It cannot where the item's law returns an incomplete case (C-8). A
 * component of a joint case that would be returned to be filed again (RETURN_RESUBMIT) may get the notice instead, because the applicant is to
 * be told once and hand in once (P1 of docs/law/joint-cases.md). Where the law prescribes a refusal with the list, there is no notice either way.
 */
export const mayBeNotified = ({ item, jointCaseId }: Pick<ReviewCase, 'item' | 'jointCaseId'>): boolean =>
  item.incompletePolicy === 'NOTICE_5WD' || (jointCaseId !== null && item.incompletePolicy === 'RETURN_RESUBMIT');
