import type { Answers } from '../domain/joint-case/choose-components.ts';
import type { AnswerInput } from './__generated__/resolver-types.ts';

/** Answers as the rules take them; a question without any value counts as not answered. */
export const answersFrom = (given: readonly AnswerInput[]): Answers =>
  Object.fromEntries(
    given.map(({ question, boolean, number, choice }) => [question, boolean ?? number ?? choice ?? undefined]),
  );
