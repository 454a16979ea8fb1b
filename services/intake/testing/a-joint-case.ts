import { randomUUID } from 'node:crypto';
import type { JointMatter } from '@hall/event-contracts';
import { receiveJointCase } from '../src/commands/joint-case/receive-joint-case.ts';
import type { Answers } from '../src/domain/joint-case/choose-components.ts';
import type { JointCase } from '../src/domain/joint-case/joint-case.ts';
import type { JointReceiptFacts, JointWindowCheck } from '../src/domain/joint-case/joint-receipt-facts.ts';
import { isPlanFault, planJointCase, type JointPlan } from '../src/domain/joint-case/plan.ts';
import { isRefused } from '../src/domain/refusals/refusals.ts';
import { aPerson, calendar, examples, friday, someone } from './a-case.ts';
import type { TestDesk } from './open-intake.ts';
import { sampleFolder } from './sample-catalogue.ts';

/** "Open a restaurant" of the sample catalogue. */
export const restaurant = matterOf('J2');

/** Answers that choose five components: fire safety without a promise, one sign, tobacco. They are J2.1, J2.2, J2.3, J2.4b and J2.5. */
export const answers: Answers = { fireMode: '属于公众聚集场所，不采用告知承诺', signCount: 1, sellTobacco: true };

/** The same answers in the form in which the graph takes them. */
export const restaurantAnswers = [
  { question: 'fireMode', choice: answers.fireMode },
  { question: 'signCount', number: answers.signCount },
  { question: 'sellTobacco', boolean: answers.sellTobacco },
];

/** All items of the sample, by code. */
export const itemsByCode = new Map(sampleFolder.items.map((item) => [item.itemCode, item]));

/** A matter of the sample. */
export function matterOf(code: string): JointMatter {
  const matter = sampleFolder.matters.find(({ matterCode }) => matterCode === code);
  if (!matter) throw new Error(`the sample has no matter ${code}`);
  return matter;
}

/** What the rule of a joint receipt has to know, with the values that matter to the test. */
export const jointFacts = (matters: Partial<JointReceiptFacts> = {}): JointReceiptFacts => ({
  id: randomUUID(),
  componentIds: restaurant.components.map(() => randomUUID()),
  areaCode: '990101',
  serials: Array.from({ length: restaurant.components.length + 1 }, (_, index) => index + 1),
  matter: restaurant,
  items: itemsByCode,
  departments: new Map(sampleFolder.departments.map((department) => [department.code, department])),
  applicant: aPerson(),
  mandate: undefined,
  ...matters,
});

/** What an officer attests when everything is there that the merged list and the merged form ask for. */
export function restaurantCheck(matters: Partial<JointWindowCheck> = {}): JointWindowCheck {
  const request = { answers, leaveOut: [], receivedAt: { date: friday.today, half: null } };
  const plan = planJointCase({ matter: restaurant, items: itemsByCode }, request, calendar);
  if (isPlanFault(plan)) throw new Error(plan.code);
  return {
    matterVersion: restaurant.version,
    answers,
    leaveOut: [],
    delivery: null,
    agentId: null,
    identityCheck: { method: 'ID_CARD_READER', applicantVerified: true, agentVerified: null },
    materials: allOf(plan),
    form: plan.form.map(({ key, type, choices }) => ({ key, value: choices?.[0] ?? examples[type] })),
    deliveryMethod: 'WINDOW',
    ...matters,
  };
}

const allOf = ({ materials }: JointPlan): JointWindowCheck['materials'] =>
  materials
    .filter(({ from, required }) => from === 'APPLICANT' && required)
    .map(({ key: code, copies }) => ({ code, copies, originalChecked: true }));

/** Receives "open a restaurant" as the first applicant of the sample, as a window officer does. */
export async function givenJointCase(
  desk: TestDesk,
  applicantId = sampleFolder.applicants.persons[0]!.id,
): Promise<JointCase> {
  const request = { commandId: randomUUID(), matterCode: 'J2', applicantId, ...restaurantCheck() };
  const answer = await receiveJointCase(desk, someone('INTAKE_OFFICER'), request);
  if (isRefused(answer)) throw new Error(`${answer.code} ${answer.details?.join()}`);
  return answer;
}
