import { isRefused, refusals, type Refused } from '../domain/case/refusals.ts';

/** A refusal as the graph shows it. */
const refusalOf = ({ code, details }: Refused) =>
  ({ __typename: 'Refusal', code, message: refusals[code], details: details ?? [] }) as const;

/** A command's answer as one of the two members of its union: what `success` makes of it, or the refusal. */
export const answerOf = <Answer extends object, Success>(
  answer: Answer | Refused,
  success: (answer: Answer) => Success,
): Success | ReturnType<typeof refusalOf> => (isRefused(answer) ? refusalOf(answer) : success(answer as Answer));
