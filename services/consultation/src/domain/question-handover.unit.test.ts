import { describe, expect, it } from '@jest/globals';
import type { Role } from '@hall/callers';
import type { StaffMember } from '@hall/event-contracts';
import { answerer, aQuestion, item, monday, someone } from '../../testing/a-question.ts';
import { decideAnswer, decideEscalation, decideFaqAnswer } from './answer-question.ts';
import { availableActions } from './available-actions.ts';
import type { Caller } from './roles.ts';
import type { Question } from './question.ts';
import { decideHandOver } from './question-handover.ts';

const member = (staffNo: string, roles: StaffMember['roles'], departmentCode: string | null = null): StaffMember => ({
  staffNo,
  roles,
  departmentCode,
  windowNo: null,
  consultingQualified: true,
});
const inHall = (id: string, ...roles: Role[]): Caller => ({ ...someone(id, ...roles), departmentCode: null });
const officer = member('H202', ['INTAKE_OFFICER']);
const guide = member('H101', ['GUIDE']);
const colleague = member('D0103', ['REVIEWER'], item.departmentCode);
const hand = (question: Question, by: Caller, to: StaffMember | undefined, reason = '首问责任人请假') =>
  decideHandOver(question, { to: to?.staffNo ?? 'X999', reason }, { by, receiver: to, now: monday });
const done = (decision: ReturnType<typeof hand>): Question => {
  if (decision.kind === 'refused') throw new Error(decision.code);
  return decision.question;
};
const escalated = () => aQuestion({ status: 'ESCALATED' });

describe('a question whose owner is away (B11, B13)', () => {
  it.each([
    ['its owner to a colleague', inHall('H201', 'INTAKE_OFFICER'), officer],
    ['its owner to a guide', inHall('H201', 'INTAKE_OFFICER'), guide],
    ['the hall office to a colleague', inHall('H401', 'HALL_OFFICE'), officer],
    ['a colleague who takes it over', inHall('H202', 'INTAKE_OFFICER'), officer],
    ['a guide who takes it over', inHall('H101', 'GUIDE'), guide],
  ])('is handed over by %s, and the first contact stays on record (S23)', (_how, by, to) => {
    const decision = hand(aQuestion(), by, to);
    expect(decision).toMatchObject({
      question: {
        status: 'OPEN',
        firstContactOwner: 'H201',
        owner: to.staffNo,
        handovers: [{ from: 'H201', to: to.staffNo, by: by.id, reason: '首问责任人请假', at: monday.instant }],
      },
      events: [
        {
          type: 'QuestionHandedOver.v1',
          data: { firstContactOwner: 'H201', handedTo: to.staffNo, handedOverBy: by.id },
        },
      ],
    });
    const question = done(decision);
    expect(decideEscalation(question, { by: to.staffNo, now: monday })).toMatchObject({
      question: { status: 'ESCALATED' },
    });
    expect(
      decideFaqAnswer(question, { item, faqQuestion: item.faqs[0]!.question }, { by: to.staffNo, now: monday }),
    ).toMatchObject({
      question: { status: 'ANSWERED' },
    });
    expect(decideEscalation(question, { by: 'H201', now: monday })).toMatchObject({ code: 'NOT_THE_OWNER' });
  });
  it.each<[string, Caller, StaffMember | undefined, string, string]>([
    ['by a colleague to a third', inHall('H203', 'INTAKE_OFFICER'), officer, '理由', 'NOT_THE_OWNER'],
    ['by its department', someone(answerer, 'ANSWERER'), officer, '理由', 'NOT_THE_OWNER'],
    ['to nobody', inHall('H401', 'HALL_OFFICE'), undefined, '理由', 'UNKNOWN_STAFF'],
    ['to one of a department', inHall('H401', 'HALL_OFFICE'), colleague, '理由', 'UNKNOWN_STAFF'],
    ['without a reason', inHall('H401', 'HALL_OFFICE'), officer, ' ', 'TEXT_MISSING'],
    ['to who has it', inHall('H401', 'HALL_OFFICE'), member('H201', ['INTAKE_OFFICER']), '理由', 'ALREADY_THEIRS'],
  ])('not %s', (_how, by, to, reason, code) => expect(hand(aQuestion(), by, to, reason)).toMatchObject({ code }));
  it('may go from hand to hand', () => {
    const once = done(hand(aQuestion(), inHall('H202', 'INTAKE_OFFICER'), officer));
    const twice = done(hand(once, inHall('H202', 'INTAKE_OFFICER'), guide));
    expect(twice).toMatchObject({ firstContactOwner: 'H201', owner: 'H101', handovers: [{}, { from: 'H202' }] });
  });
});

describe('a question whose answerer is away (S22, E39)', () => {
  it.each([
    ['a colleague of the department', someone('D0104', 'REVIEWER')],
    ['its liaison', someone('D0105', 'LIAISON')],
    ['the hall office', inHall('H401', 'HALL_OFFICE')],
  ])('is handed over by %s to one of the department, who answers', (_how, by) => {
    const question = done(hand(escalated(), by, colleague));
    expect(question).toMatchObject({ status: 'ESCALATED', owner: 'H201', answerer: colleague.staffNo });
    const given = { text: '可以', channel: 'PHONE' as const };
    expect(decideAnswer(escalated(), { item, ...given }, { by: colleague.staffNo, now: monday })).toMatchObject({
      code: 'NOT_THE_ANSWERER',
    });
    expect(decideAnswer(question, { item, ...given }, { by: colleague.staffNo, now: monday })).toMatchObject({
      question: { status: 'ANSWERED', answer: { by: colleague.staffNo } },
    });
    expect(decideAnswer(question, { item, ...given }, { by: answerer, now: monday })).toMatchObject({
      question: { status: 'ANSWERED' },
    });
  });
  it.each<[string, Caller, StaffMember, string]>([
    [
      'to one of another department',
      inHall('H401', 'HALL_OFFICE'),
      member('D0204', ['ANSWERER'], 'X'),
      'UNKNOWN_STAFF',
    ],
    ['to an officer of the hall', someone('D0105', 'LIAISON'), officer, 'UNKNOWN_STAFF'],
    ['by another department', { ...someone('D0204', 'ANSWERER'), departmentCode: 'X' }, colleague, 'NOT_THE_OWNER'],
    ['by its owner in the hall', inHall('H201', 'INTAKE_OFFICER'), colleague, 'NOT_THE_OWNER'],
  ])('not %s', (_how, by, to, code) => expect(hand(escalated(), by, to)).toMatchObject({ code }));
  it('not once it is answered', () =>
    expect(hand(aQuestion({ status: 'ANSWERED' }), inHall('H401', 'HALL_OFFICE'), officer)).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    }));
});

describe('nobody has to be there for a question to go on', () => {
  const staff = {
    owner: inHall('H201', 'INTAKE_OFFICER'),
    colleague: inHall('H202', 'INTAKE_OFFICER'),
    hallOffice: inHall('H401', 'HALL_OFFICE'),
    answerer: someone(answerer, 'ANSWERER'),
    liaison: someone('D0105', 'LIAISON'),
  };
  it.each([
    ['OPEN', { owner: ['answerFromFaq', 'escalate', 'handOver'], colleague: ['handOver'], hallOffice: ['handOver'] }],
    ['ESCALATED', { answerer: ['answer', 'handOver'], liaison: ['handOver'], hallOffice: ['handOver'] }],
    ['ANSWERED', {}],
  ] as const)('%s: who can do what', (status, expected) => {
    const possible = Object.entries(staff).flatMap(([who, caller]) => {
      const actions = availableActions(caller, aQuestion({ status }));
      return actions.length > 0 ? [[who, actions] as const] : [];
    });
    expect(Object.fromEntries(possible)).toEqual(expected);
  });
});
