import type { JointMatter } from '@hall/event-contracts';
import { planFault, type PlanFault } from './plan-fault.ts';

/** The applicant's answers to the guiding questions (情形引导), by the key of the question. */
export type Answers = Readonly<Record<string, unknown>>;

type Component = JointMatter['components'][number];
type Question = JointMatter['guidingQuestions'][number];

/**
 * Chooses the components of a joint matter by the answers (一次告知), in the order of the matter. A component is chosen when it has no
 * condition or its condition is true, and it is not left out; of each group of alternatives exactly one has to be chosen. Every question has
 * to be answered with a value of its type. A component whose item is not in force is not offered; where the matter cannot do without it,
 * that is a fault. Of several faults the first in the order of `PlanFault` is returned, and of several questions the first in the order of
 * the matter.
 */
export function chooseComponents(
  matter: JointMatter,
  answers: Answers,
  leaveOut: readonly string[],
  isInForce: IsInForce = () => true,
): readonly Component[] | PlanFault {
  const fault = faultInAnswers(matter, answers) ?? faultInLeaveOut(matter, leaveOut);
  if (fault) return fault;
  const chosen = matter.components.filter(({ key, when }) => holds(when, answers) && !leaveOut.includes(key));
  const offered = chosen.filter((component) => isInForce(component) || !mayBeMissing(component, chosen, isInForce));
  if (offered.length === 0) return planFault('NOTHING_CHOSEN', null);
  const withdrawn = offered.find((component) => !isInForce(component));
  if (withdrawn) return planFault('ITEM_WITHDRAWN', withdrawn.itemCode);
  const group = groupsOf(matter).find(
    (name) => offered.filter(({ alternativeGroup }) => alternativeGroup === name).length !== 1,
  );
  return group === undefined ? offered : planFault('ALTERNATIVE_NOT_EXACTLY_ONE', group);
}

/** Whether the item of a component is in force. */
type IsInForce = (component: Component) => boolean;

/** Whether the matter can do without a component whose item is withdrawn: it is optional, or another of its group is in force. */
const mayBeMissing = (
  { optional, alternativeGroup }: Component,
  chosen: readonly Component[],
  isInForce: IsInForce,
): boolean =>
  optional ||
  (alternativeGroup !== null &&
    chosen.some((other) => other.alternativeGroup === alternativeGroup && isInForce(other)));

function faultInAnswers({ guidingQuestions }: JointMatter, answers: Answers): PlanFault | undefined {
  const unknown = Object.keys(answers).find((key) => !guidingQuestions.some((question) => question.key === key));
  if (unknown !== undefined) return planFault('UNKNOWN_QUESTION', unknown);
  const missing = guidingQuestions.find(({ key }) => !Object.hasOwn(answers, key) || (answers[key] ?? null) === null);
  if (missing) return planFault('MISSING_ANSWER', missing.key);
  const bad = guidingQuestions.find((question) => !isAnswer(question, answers[question.key]));
  return bad && planFault('BAD_ANSWER', bad.key);
}

function isAnswer(question: Question, answer: unknown): boolean {
  const { type, choices } = question;
  switch (type) {
    case 'boolean':
      return typeof answer === 'boolean';
    case 'number':
      return typeof answer === 'number' && isNumberFor(question, answer);
    case 'choice':
      return typeof answer === 'string' && (choices?.includes(answer) ?? false);
  }
}

/** Whether a number is an answer. It counts something: it is whole and not negative, unless the question sets other limits. */
function isNumberFor({ min = 0, max = Infinity, integer = true }: Question, answer: number): boolean {
  if (!Number.isFinite(answer) || (integer && !Number.isSafeInteger(answer))) return false;
  return min <= answer && answer <= max;
}

function faultInLeaveOut({ components }: JointMatter, leaveOut: readonly string[]): PlanFault | undefined {
  const unknown = leaveOut.find((key) => !components.some((component) => component.key === key));
  if (unknown !== undefined) return planFault('UNKNOWN_COMPONENT', unknown);
  const needed = leaveOut.find((key) => components.some((component) => component.key === key && !component.optional));
  return needed === undefined ? undefined : planFault('NOT_OPTIONAL', needed);
}

/** Whether the condition of a component is true with these answers. */
function holds(when: Component['when'], answers: Answers): boolean {
  if (when === null) return true;
  const answer = answers[when.question];
  if ('equals' in when) return answer === when.equals;
  if ('in' in when) return when.in.some((value) => value === answer);
  return typeof answer === 'number' && answer > when.greaterThan;
}

/** The names of the groups of alternatives, in the order of the matter. */
const groupsOf = ({ components }: JointMatter): readonly string[] => [
  ...new Set(components.flatMap(({ alternativeGroup }) => alternativeGroup ?? [])),
];
