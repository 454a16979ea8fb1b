import { isRefused, type Refused } from './refused.ts';

/** A refusal as the graph shows it: the type `Refusal` that all subgraphs share. */
export type ShownRefusal<Code extends string> = {
  readonly __typename: 'Refusal';
  readonly code: Code;
  readonly message: string;
  readonly details: readonly string[];
};

/**
 * How the graph shows the answers of a service.
 * @param texts what each code means, for officers and residents
 */
export function shownWith<Code extends string>(texts: Readonly<Record<Code, string>>) {
  /** A refusal as the graph shows it. */
  const refusalOf = ({ code, details = [] }: Refused<Code>): ShownRefusal<Code> => ({
    __typename: 'Refusal',
    code,
    message: texts[code],
    details,
  });
  /** The answer of a command as one of the two members of its union: the refusal, or what `success` makes of the answer. */
  const answerOf = <Answer extends object, Success>(
    answer: Answer | Refused<Code>,
    success: (answer: Answer) => Success,
  ): Success | ShownRefusal<Code> =>
    isRefused(answer) ? refusalOf(answer as Refused<Code>) : success(answer as Answer);
  return { refusalOf, answerOf };
}
