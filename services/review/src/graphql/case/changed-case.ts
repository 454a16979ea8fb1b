import type { Refused } from '../../domain/case/refusals.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { answerOf } from '../union-answer.ts';

/** The answer of every mutation of this service: the case as it is now, or why not. */
export const changedCase = (answer: ReviewCase | Refused) =>
  answerOf(answer, (reviewCase) => ({ __typename: 'ReviewCaseSuccess' as const, reviewCase }));
