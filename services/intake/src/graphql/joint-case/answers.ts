import type { Answers } from '../../domain/joint-case/choose-components.ts';
import { refuse, type Refused } from '../../domain/refusals/refusals.ts';
import type { AnswerInput } from '../__generated__/resolver-types.ts';

/**
 * The answers in the form in which the rules take them. A question without any value counts as not answered. Refuses BAD_ANSWER for a question
 * that is answered twice.
 */
export function answersFrom(given: readonly AnswerInput[]): Answers | Refused {
  const doubled = given.find(({ question }, index) => given.findIndex((one) => one.question === question) !== index);
  if (doubled) return refuse('BAD_ANSWER', [`${doubled.question}（重复）`]);
  return Object.fromEntries(
    given.map(({ question, boolean, number, choice }) => [question, boolean ?? number ?? choice ?? undefined]),
  );
}
