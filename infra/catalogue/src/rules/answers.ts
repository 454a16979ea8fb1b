import type { JointMatter } from '@hall/event-contracts';
import type { Partially } from '../fault.ts';

type Matter = Partially<JointMatter>;
type When = NonNullable<NonNullable<Matter['components']>[number]>['when'];
type Condition = { question?: string; equals?: unknown; in?: readonly unknown[]; greaterThan?: number };

/** Whether a component's condition holds under these answers; a component without one is always chosen. */
export function holds(when: When, answers: ReadonlyMap<string, unknown>): boolean {
  const condition = when as Condition | null | undefined;
  if (!condition?.question) return true;
  const answer = answers.get(condition.question);
  if (condition.in) return condition.in.includes(answer);
  if (condition.greaterThan !== undefined) return typeof answer === 'number' && answer > condition.greaterThan;
  return 'equals' in condition ? condition.equals === answer : true;
}

/**
 * Every set of answers that can make a difference: all choices, both answers to yes or no, and numbers on each side of
 * every limit.
 */
export function* answersOf({
  guidingQuestions = [],
  components = [],
}: Matter): Generator<ReadonlyMap<string, unknown>> {
  const conditions = components.flatMap((component) => (component?.when ? [component.when as Condition] : []));
  const asked = guidingQuestions.flatMap((question) => {
    const own = conditions.filter((condition) => condition.question === question?.key);
    return question?.key && own.length > 0
      ? [{ key: question.key, answers: possibleAnswers(question.type, question.choices, own) }]
      : [];
  });
  yield* combine(asked, new Map());
}

function possibleAnswers(
  type: string | undefined,
  choices: readonly (string | undefined)[] | null | undefined,
  own: readonly Condition[],
): unknown[] {
  if (type === 'boolean') return [true, false];
  if (type === 'choice') return [...(choices ?? [])];
  const limits = own.flatMap(({ greaterThan }) => (greaterThan === undefined ? [] : [greaterThan, greaterThan + 1]));
  const named = own.flatMap((condition) => condition.in ?? ('equals' in condition ? [condition.equals] : []));
  return [...new Set([...limits, ...named, 0])];
}

function* combine(
  asked: readonly { readonly key: string; readonly answers: readonly unknown[] }[],
  given: ReadonlyMap<string, unknown>,
): Generator<ReadonlyMap<string, unknown>> {
  const [first, ...rest] = asked;
  if (!first) {
    yield given;
    return;
  }
  for (const answer of first.answers) yield* combine(rest, new Map([...given, [first.key, answer]]));
}
