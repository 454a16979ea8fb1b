import { describe, expect, it } from '@jest/globals';
import type { JointMatter } from '@hall/event-contracts';
import type { HallMoment } from '@hall/working-days';
import fc from 'fast-check';
import { calendar } from '../../../testing/a-case.ts';
import { answers as restaurantAnswers, itemsByCode, matterOf, restaurant } from '../../../testing/a-joint-case.ts';
import { foodLicence, sampleFolder } from '../../../testing/sample-catalogue.ts';
import { isPlanFault, planJointCase, type JointPlan, type PlanFault, type PlanRequest } from './plan.ts';

type Component = JointMatter['components'][number];
type Edge = JointMatter['dependencies'][number];
type Question = JointMatter['guidingQuestions'][number];

const component = (key: string, matters: Partial<Component> = {}): Component => ({
  key,
  itemCode: key,
  optional: false,
  when: null,
  alternativeGroup: null,
  needsJointVisit: false,
  ...matters,
});
const edge = (from: string, to: string, matters: Partial<Edge> = {}): Edge => ({
  from,
  to,
  onRefusal: null,
  waitsForResult: true,
  ...matters,
});
const question = (key: string, type: Question['type'], choices: string[] | null = null): Question => ({
  key,
  question: `${key}？`,
  type,
  choices,
});
const questions = [question('b', 'boolean'), question('n', 'number'), question('c', 'choice', ['one', 'two', 'none'])];
const answered = { b: true, n: 1, c: 'one' };

/** Plans a matter made of what the test cares about; every item of it takes no time. */
function plan(matters: Partial<JointMatter>, request: Partial<PlanRequest> = {}): JointPlan | PlanFault {
  const matter = { ...restaurant, guidingQuestions: [], components: [component('A')], dependencies: [], ...matters };
  const itemOf = ({ itemCode }: Component) => ({
    ...foodLicence,
    itemCode,
    clock: { ...foodLicence.clock, committed: null },
  });
  const items = new Map(matter.components.map((entry) => [entry.itemCode, itemOf(entry)]));
  const receivedAt: HallMoment = { date: '2026-04-20', half: null };
  return planJointCase({ matter, items }, { answers: {}, leaveOut: [], receivedAt, ...request }, calendar);
}
function planned(...asked: Parameters<typeof plan>): JointPlan {
  const answer = plan(...asked);
  if (isPlanFault(answer)) throw new Error(`${answer.code} ${answer.key}`);
  return answer;
}
const chosenIn = ({ components }: JointPlan) => components.map(({ key }) => key);
const fault = (code: PlanFault['code'], key: string | null) => ({ kind: 'fault', code, key });

describe('what is wrong with a request', () => {
  const matters = {
    guidingQuestions: questions,
    components: [
      component('A', { when: { question: 'c', in: ['one', 'two'] } }),
      component('B', { when: { question: 'c', in: ['one', 'two'] }, alternativeGroup: 'G' }),
      component('C', { when: { question: 'c', equals: 'two' }, alternativeGroup: 'G' }),
    ],
  };
  const order = [
    ['UNKNOWN_QUESTION', 'x'],
    ['MISSING_ANSWER', 'n'],
    ['BAD_ANSWER', 'b'],
    ['UNKNOWN_COMPONENT', 'X'],
    ['NOT_OPTIONAL', 'A'],
    ['NOTHING_CHOSEN', null],
    ['ALTERNATIVE_NOT_EXACTLY_ONE', 'G'],
  ] as const;
  /** A request with these faults and no other. */
  const wrongBy = (codes: readonly string[]): Partial<PlanRequest> => {
    const answers: Record<string, boolean | number | string> = {
      b: codes.includes('BAD_ANSWER') ? 'yes' : true,
      c: codes.includes('NOTHING_CHOSEN') ? 'none' : codes.includes('ALTERNATIVE_NOT_EXACTLY_ONE') ? 'two' : 'one',
    };
    if (!codes.includes('MISSING_ANSWER')) answers.n = 1;
    if (codes.includes('UNKNOWN_QUESTION')) answers.x = 1;
    const leaveOut: string[] = [];
    if (codes.includes('NOT_OPTIONAL')) leaveOut.push('A');
    if (codes.includes('UNKNOWN_COMPONENT')) leaveOut.push('X');
    return { answers, leaveOut };
  };

  it.each(order)('%s alone is told, with its key %s', (code, key) =>
    expect(plan(matters, wrongBy([code]))).toEqual(fault(code, key)),
  );
  it('nothing wrong: a plan', () => expect(chosenIn(planned(matters, wrongBy([])))).toEqual(['A', 'B']));
  it('of several faults the first in the order is told', () =>
    fc.assert(
      fc.property(fc.subarray([...order], { minLength: 1 }), (faults) =>
        expect(plan(matters, wrongBy(faults.map(([code]) => code)))).toEqual(fault(faults[0]![0], faults[0]![1])),
      ),
    ));
  it.each([
    ['none is answered', {}, 'MISSING_ANSWER', 'b'],
    ['an answer is null', { ...answered, n: null }, 'MISSING_ANSWER', 'n'],
    ['two are bad', { c: 'three', n: '1', b: true }, 'BAD_ANSWER', 'n'],
    ['one is bad and a later one missing', { b: 1, n: 1 }, 'MISSING_ANSWER', 'c'],
  ] as const)('%s: questions in the order of the matter', (_what, answers, code, key) =>
    expect(plan(matters, { answers })).toEqual(fault(code, key)),
  );
  it.each([
    ...['true', 0, 1, [], {}].map((value) => ['b', value]),
    ...['1', true, Infinity, NaN, [1], -1, 1.5, 2 ** 53].map((value) => ['n', value]),
    ...['three', '', 1, true, ['one']].map((value) => ['c', value]),
  ] as [string, unknown][])('question %s is not answered by %j', (key, value) =>
    expect(plan(matters, { answers: { ...answered, [key]: value } })).toEqual(fault('BAD_ANSWER', key)),
  );
  it.each<[limits: object, taken: number[], refused: number[]]>([
    [{}, [0, 1, 100], [-1, 0.5, 1e300]],
    [{ min: 2 }, [2, 3], [0, 1, 2.5]],
    [{ min: -2 }, [-2, 0], [-3, -1.5]],
    [{ max: 3 }, [0, 3], [4, -1]],
    [{ integer: false }, [0, 0.5, 2.75], [-0.5]],
    [{ min: 0.5, max: 1, integer: false }, [0.5, 0.75, 1], [0.25, 1.25]],
  ])(
    'a number counts something, whole and not negative, unless the question says otherwise: %j',
    (limits, taken, refused) => {
      const guidingQuestions = [{ ...question('n', 'number'), ...limits }];
      for (const n of taken) expect(plan({ guidingQuestions }, { answers: { n } })).not.toHaveProperty('code');
      for (const n of refused) expect(plan({ guidingQuestions }, { answers: { n } })).toEqual(fault('BAD_ANSWER', 'n'));
    },
  );
  it('a question may have any key: what every object inherits is no answer', () =>
    expect(plan({ guidingQuestions: [question('constructor', 'boolean')] })).toEqual(
      fault('MISSING_ANSWER', 'constructor'),
    ));
});

describe('which components are chosen', () => {
  it.each<[Component['when'], object, boolean]>([
    [null, {}, true],
    [{ question: 'b', equals: true }, { b: true }, true],
    [{ question: 'b', equals: true }, { b: false }, false],
    [{ question: 'b', equals: false }, { b: false }, true],
    [{ question: 'n', equals: 2 }, { n: 2 }, true],
    [{ question: 'n', equals: '2' }, { n: 2 }, false],
    [{ question: 'c', equals: 'two' }, { c: 'two' }, true],
    [{ question: 'c', in: ['one', 'two'] }, { c: 'two' }, true],
    [{ question: 'c', in: ['one', 'two'] }, { c: 'none' }, false],
    [{ question: 'n', in: [1, 3] }, { n: 3 }, true],
    [{ question: 'n', in: [1, 3] }, { n: 2 }, false],
    [{ question: 'n', greaterThan: 2 }, { n: 2 }, false],
    [{ question: 'n', greaterThan: 2 }, { n: 2.5 }, true],
    [{ question: 'n', greaterThan: 0 }, { n: -1 }, false],
  ])('%j with %j: %s', (when, answers, chosen) => {
    const anyNumber = questions.map((one) => (one.type === 'number' ? { ...one, min: -9, integer: false } : one));
    const matters = { guidingQuestions: anyNumber, components: [component('B', { when }), component('A')] };
    expect(chosenIn(planned(matters, { answers: { ...answered, ...answers } }))).toEqual(chosen ? ['B', 'A'] : ['A']);
  });

  const optional = { components: [component('A'), component('B', { optional: true })] };
  it('an optional one may be left out', () =>
    expect(chosenIn(planned(optional, { leaveOut: ['B', 'B'] }))).toEqual(['A']));
  it('a condition that does not hold makes leaving it out no fault', () => {
    const components = [component('A'), component('B', { optional: true, when: { question: 'b', equals: false } })];
    const request = { answers: answered, leaveOut: ['B'] };
    expect(chosenIn(planned({ guidingQuestions: questions, components }, request))).toEqual(['A']);
  });
  it('leaving out the only alternative, or taking two, is a fault; of two groups the first of the matter is named', () => {
    const member = (key: string, alternativeGroup: string) => component(key, { optional: true, alternativeGroup });
    const components = [member('A', 'G'), member('B', 'G'), member('C', 'H')];
    expect(chosenIn(planned({ components }, { leaveOut: ['A'] }))).toEqual(['B', 'C']);
    expect(plan({ components }, { leaveOut: ['C'] })).toEqual(fault('ALTERNATIVE_NOT_EXACTLY_ONE', 'G'));
    expect(plan({ components }, { leaveOut: ['B', 'C'] })).toEqual(fault('ALTERNATIVE_NOT_EXACTLY_ONE', 'H'));
    expect(plan({ components }, { leaveOut: ['C', 'B', 'A'] })).toEqual(fault('NOTHING_CHOSEN', null));
  });
  it('an edge from or to a component that is not chosen does not exist, nor is one made in its place', () => {
    const components = [component('A'), component('B', { optional: true }), component('C')];
    const dependencies = [edge('A', 'B'), edge('B', 'C')];
    expect(planned({ components, dependencies }).edges).toHaveLength(2);
    expect(planned({ components, dependencies }, { leaveOut: ['B'] }).edges).toEqual([]);
  });
  it.each([
    ['CASCADE', 'CASCADE'],
    ['INDEPENDENT', 'INDEPENDENT'],
    ['HOLD', 'HOLD'],
    ['ALL_OR_NOTHING', 'CASCADE'],
  ] as const)('an edge without a policy takes the default of the matter: %s → %s', (refusalPolicyDefault, filled) => {
    const dependencies = [
      edge('A', 'B'),
      ...(['HOLD', 'CASCADE', 'INDEPENDENT'] as const).map((onRefusal) => edge('A', 'B', { onRefusal })),
    ];
    const { edges } = planned({ ...optional, dependencies, refusalPolicyDefault });
    expect(edges.map(({ onRefusal }) => onRefusal)).toEqual([filled, 'HOLD', 'CASCADE', 'INDEPENDENT']);
  });
});

describe('the matters of the sample catalogue', () => {
  const receivedAt: HallMoment = { date: '2026-04-20', half: null };
  const valuesOf = ({ type, choices }: Question): unknown[] =>
    type === 'boolean' ? [true, false] : type === 'number' ? [0, 1] : [...choices!];
  const allAnswers = ({ guidingQuestions }: JointMatter) =>
    guidingQuestions.reduce<Record<string, unknown>[]>(
      (some, asked) => some.flatMap((before) => valuesOf(asked).map((value) => ({ ...before, [asked.key]: value }))),
      [{}],
    );

  it.each(sampleFolder.matters.map(({ matterCode, name }) => [matterCode, name]))(
    '%s %s plans with all answers there are',
    (code) => {
      const matter = matterOf(code);
      for (const answers of allAnswers(matter)) {
        const answer = planJointCase({ matter, items: itemsByCode }, { answers, leaveOut: [], receivedAt }, calendar);
        const { components, edges, materials, promise } = answer as JointPlan;
        const keys = components.map(({ key }) => key);
        expect(keys.length).toBeGreaterThan(0);
        expect(keys).toEqual(expect.arrayContaining(edges.flatMap(({ from, to }) => [from, to])));
        expect(keys).toEqual(expect.arrayContaining(materials.flatMap(({ neededBy }) => neededBy)));
        expect(promise.date >= receivedAt.date).toBe(true);
      }
    },
  );

  it('J2, fire safety not by promise, one sign, tobacco, received on 2026-04-20: five components, ten days over the holiday', () => {
    const request = { answers: restaurantAnswers, leaveOut: [], receivedAt };
    const answer = planJointCase({ matter: restaurant, items: itemsByCode }, request, calendar) as JointPlan;
    expect(chosenIn(answer)).toEqual(['J2.1', 'J2.2', 'J2.3', 'J2.4b', 'J2.5']);
    expect(answer.edges.map(({ from, to }) => `${from}→${to}`)).toEqual(
      ['J2.2', 'J2.3', 'J2.4b', 'J2.5'].map((to) => `J2.1→${to}`),
    );
    expect(answer.promise).toEqual({ date: '2026-05-07', half: null, provisional: false });
  });
});
