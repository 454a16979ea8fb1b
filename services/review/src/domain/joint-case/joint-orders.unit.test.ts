import { describe, expect, it } from '@jest/globals';
import type { JointCaseReceivedV1 } from '@hall/event-contracts';
import { aCase, calendar, department, monday, people } from '../../../testing/a-case.ts';
import { edge, jointReceived } from '../../../testing/a-joint-case.ts';
import { JointRun } from '../../../testing/joint-run.ts';
import { steps } from '../../../testing/steps.ts';
import { refuse } from '../case/refusals.ts';
import {
  isConcluded,
  isMoving,
  isRefusedOnMerits,
  isReturned,
  jointStatusOf,
  type Standing,
} from '../case/joint-status.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { criticalKeys } from './critical-path.ts';
import { factsOf } from './ending-facts.ts';
import { jointClockOf } from './joint-clock.ts';
import { decideJointExtension } from './joint-extension.ts';
import { openJointCase } from './opening.ts';
import { mayEnd, standingOf } from './predecessors.ts';
import { waitingFor, workingDaysLeft } from './waiting.ts';

const run = (keys: string, edges: ReturnType<typeof edge>[] = [], matters: Partial<JointCaseReceivedV1> = {}) =>
  new JointRun(jointReceived(keys.split(''), edges, matters));
const later = { instant: '2026-04-22T02:00:00.000Z', today: '2026-04-22' } as const;

describe('a joint case as the window announces it (S41)', () => {
  it('S41: is pinned as a whole, with its components in order', () => {
    const received = jointReceived(['A', 'B'], [edge('A>B')]);
    const { jointCase, components } = openJointCase(received);
    expect(jointCase).toMatchObject({
      id: received.jointCaseId,
      jointCaseNumber: '99010120260420000009X',
      matterCode: 'J2',
      matterName: '开办餐饮店一件事',
      leadDepartmentCode: department.code,
      status: 'RECEIVED',
      version: 1,
      components: received.components.map(({ key, caseId }) => ({ key, caseId, needsJointVisit: false })),
      promiseDueOn: '2026-05-07',
      promiseDueHalf: null,
      promiseProvisional: false,
      extension: null,
      concludedAt: null,
    });
    expect(components.map(({ componentKey, jointCaseId }) => [componentKey, jointCaseId])).toEqual([
      ['A', received.jointCaseId],
      ['B', received.jointCaseId],
    ]);
  });
});

describe('a hold (P4)', () => {
  const held = () => {
    const joint = run('AB', [edge('A>B', 'HOLD')]);
    joint.answer('A', 'REFUSED');
    return joint;
  };
  it('is told to the others, with what holds it', () => {
    const joint = run('AB', [edge('A>B', 'HOLD')]);
    const events = joint.answer('A', 'REFUSED');
    expect(events.find(({ type }) => type === 'ComponentHeld.v1')).toMatchObject({
      data: { jointCaseId: joint.jointCase.id, key: 'B', heldBy: ['A'], heldAt: monday.instant },
    });
  });
  it('is ended by the hall office, for a reason that is kept', () => {
    const joint = held();
    expect(joint.tryEndHold('B', 'CONTINUE', ' 经与部门协商 ')).toMatchObject({
      after: {
        heldSince: null,
        endedHolds: [{ from: 'A', reason: '经与部门协商', by: 'H401', at: monday.instant }],
      },
      events: [
        {
          type: 'HoldEnded.v1',
          data: {
            jointCaseId: joint.jointCase.id,
            key: 'B',
            caseId: joint.component('B').id,
            outcome: 'CONTINUE',
            endedAt: monday.instant,
            endedBy: 'H401',
          },
        },
      ],
    });
  });
  it('ends the component, where the hall office says so, with that reason', () => {
    const change = held().tryEndHold('B', 'TERMINATE', ' 前置事项不再申请 ');
    expect(change).toMatchObject({
      after: { status: 'TERMINATED', termination: { cause: 'HOLD_ENDED', facts: '前置事项不再申请', because: ['A'] } },
      events: [{ type: 'HoldEnded.v1', data: { outcome: 'TERMINATE' } }, { type: 'CaseTerminated.v1' }],
    });
  });
  it('needs a reason, and something that is held', () => {
    expect(held().tryEndHold('B', 'CONTINUE', ' ')).toEqual(refuse('TEXT_MISSING', ['理由']));
    expect(held().tryEndHold('A', 'CONTINUE', '经与部门协商')).toEqual(refuse('NOT_ON_HOLD'));
    const joint = held();
    joint.components = joint.components.map((one) => ({ ...one, heldSince: null }));
    expect(joint.tryEndHold('B', 'CONTINUE', '经与部门协商')).toEqual(refuse('NOT_ON_HOLD'));
    const free = run('AB', [edge('A>B', 'HOLD')]);
    free.components = free.components.map((one) => ({ ...one, heldSince: monday.instant }));
    expect(free.tryEndHold('B', 'CONTINUE', '经与部门协商')).toEqual(refuse('NOT_ON_HOLD'));
  });
});

describe('more days for the whole (C17; 行政许可法 art. 42(2))', () => {
  const joint = run('AB');
  const accepted = joint.components.map((one) => ({
    ...one,
    acceptance: { basis: 'NORMAL' as const, at: monday.instant, by: people.reviewer },
  }));
  const given = { workingDays: 15, reason: '案情复杂', approvalNumber: '云政批〔2026〕1号' };
  const extend = (matters: Partial<typeof given>, components: readonly ReviewCase[] = accepted, now = later) =>
    decideJointExtension(
      { jointCase: joint.jointCase, components },
      { ...given, ...matters },
      { by: 'H401', now, calendar },
    );

  it('C17: fifteen working days, as the government has approved, written plainly', () =>
    expect(extend({ reason: ' 案情复杂 ', approvalNumber: ' 云政批〔2026〕1号 ' })).toEqual({
      kind: 'decided',
      jointCase: {
        ...joint.jointCase,
        extension: { ...given, at: later.instant, by: 'H401' },
      },
    }));
  it('C17: or one', () => expect(extend({ workingDays: 1 })).toMatchObject({ kind: 'decided' }));
  it.each([0, -1, 1.5, 16])('C17: not %s', (workingDays) =>
    expect(extend({ workingDays })).toEqual(refuse('BAD_NUMBER', ['1至15'])),
  );
  it.each([{ reason: ' ' }, { approvalNumber: ' ' }])('C17: not without %j', (blank) =>
    expect(extend(blank)).toEqual(refuse('TEXT_MISSING', ['理由', '批准文号'])),
  );
  it('C17: not before the first acceptance', () => expect(extend({}, joint.components)).toEqual(refuse('NOT_RUNNING')));
});

describe('clock C17', () => {
  const part = (componentKey: string, reviewCase: ReviewCase): ReviewCase => ({
    ...reviewCase,
    componentKey,
    jointCaseId: 'joint',
  });
  const { jointCase } = run('AB');
  it('C17: has its own name, and names the notice of each special procedure of the critical path', () => {
    const [first] = steps.suspended().suspensions;
    const suspended = part('A', { ...steps.suspended(), suspensions: [{ ...first!, to: '2026-04-23' }, first!] });
    expect(jointClockOf(jointCase, [suspended])).toMatchObject({
      kind: 'JOINT',
      startedAt: monday.instant,
      length: { amount: 45, unit: 'WORKING_DAY' },
      suspensions: [
        { from: '2026-04-20', to: '2026-04-23', document: 'D10-1' },
        { from: '2026-04-20', to: null, document: 'D10-3' },
      ],
      end: null,
    });
  });
  it('C17: ends with the last result, and not while one is open', () => {
    const early = part('A', { ...steps.handedOver(), handedOverAt: '2026-04-22T02:00:00.000Z' });
    const late = part('B', { ...steps.handedOver(), handedOverAt: '2026-04-24T02:00:00.000Z' });
    expect(jointClockOf(jointCase, [late, early])?.end).toEqual({
      at: '2026-04-24T02:00:00.000Z',
      cause: 'HANDED_OVER',
    });
    // taken up again (T32): what was handed over before counts no more
    const again = part('A', { ...steps.underReview(), handedOverAt: '2026-04-22T02:00:00.000Z' });
    expect(jointClockOf(jointCase, [again, late])?.end).toBeNull();
    expect(jointClockOf(jointCase, [part('A', steps.granted()), late])?.end).toBeNull();
  });
  it('C17: ends with the last ending, where there is no result', () => {
    const at = '2026-04-23T02:00:00.000Z';
    const withdrawn = part('A', { ...steps.accepted(), status: 'WITHDRAWN', withdrawal: { cause: 'REQUESTED', at } });
    expect(jointClockOf(jointCase, [withdrawn])?.end).toEqual({ at, cause: 'CASE_ENDED' });
  });
});

describe('the critical path (E41)', () => {
  const lasting = (componentKey: string, committed: number | null, statutory: number | null = null): ReviewCase => {
    const days = (amount: number | null) => (amount === null ? null : { amount, unit: 'WORKING_DAY' as const });
    const { item } = aCase();
    return {
      ...aCase(),
      componentKey,
      item: { ...item, clock: { ...item.clock, committed: days(committed), statutory: days(statutory) } },
    };
  };
  const keys = (edges: ReturnType<typeof edge>[], ...components: ReviewCase[]) =>
    [...criticalKeys({ ...run('A').jointCase, edges }, components)].sort();
  it('E41: is the longest way by the promises, else by the law', () => {
    const a = lasting('A', 5);
    const b = lasting('B', 3);
    const c = lasting('C', null, 9);
    expect(keys([], a, b, c)).toEqual(['C']);
    expect(keys([edge('A>B')], a, b, lasting('C', 7))).toEqual(['A', 'B']);
    expect(keys([edge('A>B')], a, b, lasting('C', 8))).toEqual(['A', 'B', 'C']);
  });
  it('E41: leads through an end that has to be waited for only where that is the later one', () => {
    expect(keys([edge('A-B')], lasting('A', 5), lasting('B', 3))).toEqual(['A', 'B']);
    expect(keys([edge('A-B')], lasting('A', 3), lasting('B', 5))).toEqual(['B']);
  });
  it('E41: not through what its own work outlasts', () =>
    expect(keys([edge('A>C'), edge('B-C')], lasting('A', 2), lasting('B', 9), lasting('C', 3))).toEqual(['B', 'C']));
  it('E41: of items without a period has no length', () =>
    expect(keys([], lasting('A', null), lasting('B', 1))).toEqual(['B']));
});

describe('what a component waits for (P2)', () => {
  it('a result, or an end: told apart', () => {
    const joint = run('ABC', [edge('A>C'), edge('B-C')]);
    expect(standingOf(joint.jointCase, joint.components, joint.component('C'))).toEqual({
      cascades: [],
      holds: [],
      startsAfter: ['A'],
      endsAfter: ['A', 'B'],
    });
  });
  it('nobody: its decision takes effect at once; it is kept while it is held', () => {
    const joint = run('AB', [edge('A-B', 'HOLD')]);
    expect(mayEnd(joint.jointCase, joint.components, joint.component('A'))).toBe(true);
    expect(mayEnd(joint.jointCase, joint.components, joint.component('B'))).toBe(false);
    joint.answer('A', 'REFUSED');
    expect(mayEnd(joint.jointCase, joint.components, joint.component('B'))).toBe(false);
    joint.endHold('B', 'CONTINUE');
    expect(mayEnd(joint.jointCase, joint.components, joint.component('B'))).toBe(true);
  });
  it('C-8: one that was sent back incomplete holds what an edge would end, and leaves INDEPENDENT alone', () => {
    const returned = (onRefusal: 'CASCADE' | 'HOLD' | 'INDEPENDENT') => {
      const joint = run('AB', [edge('A>B', onRefusal as never)]);
      const nonAcceptance = { ground: 'RETURN_RESUBMIT', at: monday.instant } as never;
      joint.components = joint.components.map((one) =>
        one.componentKey === 'A' ? { ...one, status: 'NOT_ACCEPTED', nonAcceptance } : one,
      );
      const { cascades, holds } = standingOf(joint.jointCase, joint.components, joint.component('B'));
      return [cascades, holds];
    };
    expect(returned('CASCADE')).toEqual([[], ['A']]);
    expect(returned('HOLD')).toEqual([[], ['A']]);
    expect(returned('INDEPENDENT')).toEqual([[], []]);
  });
  it('the hall says who is waited for, and since when', () => {
    const joint = run('ABCD', [edge('A>B'), edge('A>C', 'HOLD')]);
    const [a] = joint.components;
    const acceptance = { basis: 'NORMAL' as const, at: '2026-04-21T02:00:00.000Z', by: people.reviewer };
    const moving = { ...a!, claimedAt: '2026-04-20T03:00:00.000Z', acceptance };
    expect(waitingFor([moving, joint.component('B')])).toEqual([
      { key: 'A', departmentCode: department.code, since: '2026-04-21T02:00:00.000Z' },
    ]);
    // an opinion that was written before the case was sent back for a new acceptance: the latest step counts
    const opinion = { ...steps.pending().opinion, at: '2026-04-20T09:00:00.000Z' };
    expect(waitingFor([{ ...moving, opinion }])).toMatchObject([{ since: '2026-04-21T02:00:00.000Z' }]);
    const held = { ...joint.component('C'), heldSince: later.instant };
    expect(waitingFor([held])).toEqual([{ key: 'C', departmentCode: null, since: later.instant }]);
    expect(waitingFor([{ ...moving, status: 'TERMINATED' }])).toEqual([]);
    expect(waitingFor([{ ...moving, keptRuling: steps.granted().ruling }])).toEqual([]);
  });
  it('X24: counts the days that are left of the promise until the whole is concluded', () => {
    const { jointCase } = run('A');
    // Monday 20 April to Thursday 7 May: 21–24, 27–30 April, 6 and 7 May
    expect(workingDaysLeft(jointCase, '2026-04-20', calendar)).toBe(10);
    expect(workingDaysLeft(jointCase, '2026-05-07', calendar)).toBe(0);
    expect(workingDaysLeft({ ...jointCase, concludedAt: monday.instant }, '2026-04-20', calendar)).toBeNull();
  });
});

describe('where the whole stands (P2)', () => {
  const one = (matters: Partial<Standing>): Standing => ({
    status: 'RECEIVED',
    heldSince: null,
    ruling: null,
    keptRuling: null,
    acceptance: null,
    ...matters,
  });
  const granted = one({ status: 'GRANTED', ruling: { outcome: 'GRANTED' }, acceptance: {} });
  const refused = one({ status: 'REFUSED', ruling: { outcome: 'REFUSED' }, acceptance: {} });
  const ended = one({ status: 'TERMINATED' });
  it.each<[string, readonly Standing[], string, boolean]>([
    ['received', [one({}), one({ status: 'PLANNED' })], 'RECEIVED', false],
    ['accepted, when the first is', [one({}), one({ acceptance: {} })], 'ACCEPTED', false],
    ['accepted, when one is decided and another goes on', [granted, one({})], 'ACCEPTED', false],
    ['on hold, when everything that is open waits', [granted, one({ heldSince: 'x' })], 'ON_HOLD', false],
    ['on hold, when what is open has not begun', [granted, one({ status: 'PLANNED' })], 'ON_HOLD', false],
    ['on hold, when what is open has given a decision that waits', [one({ keptRuling: {} })], 'ON_HOLD', false],
    ['granted', [granted, granted], 'GRANTED', true],
    ['partly granted', [granted, refused], 'PARTLY_GRANTED', true],
    ['partly granted beside an ending', [granted, ended], 'PARTLY_GRANTED', true],
    ['refused', [refused, ended], 'REFUSED', true],
    ['ended', [ended, ended], 'ENDED', true],
    ['taken up again (T32)', [granted, one({ ruling: { outcome: 'REFUSED' }, acceptance: {} })], 'ACCEPTED', false],
  ])('%s', (_what, components, status, concluded) => {
    expect(jointStatusOf(components)).toBe(status);
    expect(isConcluded(jointStatusOf(components))).toBe(concluded);
  });
  it('a status of a decision without one is open still', () =>
    expect(jointStatusOf([one({ status: 'GRANTED', acceptance: {} })])).toBe('ACCEPTED'));
  it('a component moves when it has begun, is not held, and has no decision that waits', () => {
    expect(isMoving(one({}))).toBe(true);
    expect(isMoving(one({ status: 'PLANNED' }))).toBe(false);
    expect(isMoving(one({ heldSince: 'x' }))).toBe(false);
    expect(isMoving(one({ keptRuling: {} }))).toBe(false);
  });
  it('C-8: what was sent back incomplete is not refused', () => {
    const notAccepted = (ground: string): ReviewCase => ({
      ...steps.claimed(),
      status: 'NOT_ACCEPTED',
      nonAcceptance: { ground } as never,
    });
    for (const ground of ['RETURN_RESUBMIT', 'INCOMPLETE_WITH_LIST']) {
      expect(isReturned(notAccepted(ground))).toBe(true);
      expect(isRefusedOnMerits(notAccepted(ground))).toBe(false);
    }
    expect(isReturned(notAccepted('NOT_REQUIRED'))).toBe(false);
    expect(isRefusedOnMerits(notAccepted('NOT_REQUIRED'))).toBe(true);
    expect(isReturned({ ...notAccepted('RETURN_RESUBMIT'), status: 'RECEIVED' })).toBe(false);
    expect(isReturned({ status: 'NOT_ACCEPTED', nonAcceptance: null })).toBe(false);
    expect(isRefusedOnMerits(steps.claimed())).toBe(false);
    expect(isRefusedOnMerits(steps.refused())).toBe(true);
  });
});

describe('what has become of others, in words (D11)', () => {
  const named = (matters: Partial<ReviewCase>): ReviewCase => ({ ...aCase(), caseNumber: '1号', ...matters });
  const notAccepted = (ground: string) => named({ status: 'NOT_ACCEPTED', nonAcceptance: { ground } as never });
  it.each<[string, ReviewCase]>([
    ['申请材料不齐全，已退回', notAccepted('RETURN_RESUBMIT')],
    ['不予受理', notAccepted('NOT_REQUIRED')],
    ['不予许可', named({ status: 'REFUSED', ruling: steps.refused().ruling })],
    ['已由申请人撤回', named({ status: 'WITHDRAWN' })],
    ['视为撤回', named({ status: 'DEEMED_WITHDRAWN' })],
    ['已终止办理', named({ status: 'TERMINATED' })],
  ])('%s', (words, component) => expect(factsOf([component])).toBe(`“食品经营许可新办”（1号）${words}。`));
  it('several in one sentence', () =>
    expect(factsOf([named({ status: 'WITHDRAWN' }), named({ caseNumber: '2号', status: 'TERMINATED' })])).toBe(
      '“食品经营许可新办”（1号）已由申请人撤回，“食品经营许可新办”（2号）已终止办理。',
    ));
});

describe('what falls with another one and is revived (P4, T32)', () => {
  const tomorrow = { instant: '2026-04-21T02:00:00.000Z', today: '2026-04-21' } as const;
  /** As an ending was kept before it said with which components it came. */
  const forget = (joint: JointRun) => {
    joint.components = joint.components.map((one) => {
      if (!one.termination) return one;
      const { because: _none, ...termination } = one.termination;
      return { ...one, termination };
    });
  };
  it('P4: is told with what it fell with, and its notice is taken back', () => {
    const joint = run('AB', [edge('A>B')]);
    joint.answer('A', 'REFUSED');
    joint.reopen('A');
    const events = joint.answer('A', 'GRANTED', tomorrow);
    expect(events.find(({ type }) => type === 'ComponentRevived.v1')).toMatchObject({
      data: { key: 'B', round: 2, previousRound: 1, because: ['A'], revivedAt: tomorrow.instant },
    });
    expect(joint.papersOf('B').map(({ type, revokes }) => [type, revokes])).toEqual([
      ['D11', undefined],
      ['D11', true],
    ]);
  });
  it('P4: of an ending from before its causes were recorded: what its edges cascade from', () => {
    const joint = run('ABCD', [edge('A>B'), edge('C>B', 'HOLD'), edge('A>D', 'HOLD')]);
    joint.answer('C', 'GRANTED');
    joint.answer('A', 'REFUSED');
    forget(joint);
    joint.reopen('A');
    expect(joint.status('B')).toBe('TERMINATED');
    joint.answer('A', 'GRANTED', tomorrow);
    expect(joint.statuses()).toMatchObject({ B: 'RECEIVED', D: 'RECEIVED' });
  });
  it('P4: of a hold from before its causes were recorded, which the hall office has ended: what its edges hold for', () => {
    const joint = run('AB', [edge('A>B', 'HOLD')]);
    joint.answer('A', 'REFUSED');
    joint.endHold('B', 'TERMINATE');
    forget(joint);
    joint.reopen('A');
    joint.answer('A', 'GRANTED', tomorrow);
    expect(joint.component('B')).toMatchObject({ status: 'RECEIVED', round: 2, endedHolds: [] });
  });
  it('P4: of all or nothing from before causes were recorded: those that were taken up again', () => {
    const joint = run('ABC', [], { endsAllOnRefusal: true });
    joint.answer('A', 'REFUSED');
    expect(joint.statuses()).toEqual({ A: 'REFUSED', B: 'TERMINATED', C: 'TERMINATED' });
    forget(joint);
    joint.reopen('A');
    expect(joint.status('B')).toBe('TERMINATED');
    joint.answer('A', 'GRANTED', tomorrow);
    expect(joint.statuses()).toEqual({ A: 'GRANTED', B: 'RECEIVED', C: 'RECEIVED' });
  });
});

describe('what follows from an answer (P2, P4)', () => {
  it('T30: an ending by others names only those that ended it, and is told', () => {
    const joint = run('ABC', [edge('A>C')]);
    joint.answer('B', 'REFUSED');
    const events = joint.answer('A', 'REFUSED');
    const { caseNumber } = joint.component('A');
    expect(joint.component('C').termination).toMatchObject({
      cause: 'PREDECESSOR_FAILED',
      because: ['A'],
      facts: `“食品经营许可新办”（${caseNumber}）不予许可。`,
    });
    expect(events.find(({ type }) => type === 'CaseTerminated.v1')).toMatchObject({
      data: {
        caseId: joint.component('C').id,
        status: 'TERMINATED',
        jointCaseId: joint.jointCase.id,
        cause: 'PREDECESSOR_FAILED',
        terminatedAt: monday.instant,
      },
    });
  });
  it('delivery hears of every component when the last has ended', () => {
    const joint = run('ABC', [edge('A>C')]);
    joint.answer('B', 'GRANTED');
    const events = joint.answer('A', 'REFUSED');
    expect(events.find(({ type }) => type === 'JointCaseConcluded.v1')).toMatchObject({
      data: {
        jointCaseId: joint.jointCase.id,
        status: 'PARTLY_GRANTED',
        concludedAt: monday.instant,
        components: [
          { key: 'A', caseId: joint.component('A').id, status: 'REFUSED', outcome: 'REFUSED' },
          { key: 'B', status: 'GRANTED', outcome: 'GRANTED' },
          { key: 'C', status: 'TERMINATED', outcome: null },
        ],
      },
    });
  });
  it('S17: the department gets its task anew in a new round, and when a kept decision is taken back, and else not', () => {
    const tasks = (events: readonly { type: string }[]) => events.filter(({ type }) => type === 'TaskAssigned.v1');
    const joint = run('AB', [edge('A-B')]);
    expect(tasks(joint.answer('B', 'GRANTED'))).toHaveLength(0);
    const before = joint.component('B');
    const recalled = { ...before, keptRuling: null };
    expect(tasks(joint.draw({ before, after: recalled, events: [] }, monday))).toHaveLength(1);
    expect(tasks(joint.answer('B', 'REFUSED'))).toHaveLength(0);
    expect(tasks(joint.answer('A', 'REFUSED'))).toHaveLength(0);
    expect(tasks(joint.reopen('A'))).toHaveLength(1);
  });
  it('S17: none for what ends', () => {
    const joint = run('A');
    const before = { ...joint.component('A'), status: 'TERMINATED' as const };
    const events = joint.draw({ before, after: { ...before, round: 2 }, events: [] }, monday);
    expect(events.filter(({ type }) => type === 'TaskAssigned.v1')).toEqual([]);
  });
});
