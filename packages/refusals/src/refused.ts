/**
 * A lawful "no": a value, never an exception. Its code is the contract; its details say, where that helps, what exactly is wrong. A refusal changes
 * nothing and is not stored, so trying again is always safe.
 */
export type Refused<Code extends string = string> = {
  readonly kind: 'refused';
  readonly code: Code;
  readonly details?: readonly string[];
};

/** Whether an answer is a "no", whoever says it. */
export const isRefused = (answer: object): answer is Refused => 'kind' in answer && answer.kind === 'refused';

/** How a service says "no" and tells a "no" from an answer, with the codes that this service knows. */
export const refusalsWith = <Code extends string>() => ({
  isRefused: (answer: object): answer is Refused<Code> => isRefused(answer),
  refuse: (code: Code, details: readonly string[] = []): Refused<Code> =>
    details.length > 0 ? { kind: 'refused', code, details } : { kind: 'refused', code },
});
