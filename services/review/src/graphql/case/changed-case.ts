import type { Refused } from '../../domain/case/refusals.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { answerOf } from '../union-answer.ts';

/** The answer of the mutations that change a case: the case as it is now, or the refusal. */
export const changedCase = (answer: ReviewCase | Refused) =>
  answerOf(answer, (reviewCase) => ({ __typename: 'ReviewCaseSuccess' as const, reviewCase }));
