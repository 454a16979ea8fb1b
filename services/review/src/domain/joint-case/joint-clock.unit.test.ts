import { describe, expect, it } from '@jest/globals';
import type { HallDate } from '@hall/working-days';
import { calendar, monday, people } from '../../../testing/a-case.ts';
import { edge, jointReceived } from '../../../testing/a-joint-case.ts';
import { reckon } from '../clocks/reckon.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { criticalKeys } from './critical-path.ts';
import { jointClockOf } from './joint-clock.ts';
import { decideJointExtension, type JointExtensionGiven } from './joint-extension.ts';
import { openJointCase } from './opening.ts';

const march = '2026-03-02T02:00:00.000Z';
const opened = (keys: string, edges: readonly ReturnType<typeof edge>[] = []) =>
  openJointCase(jointReceived([...keys], edges));
const accepted = (component: ReviewCase, at = march): ReviewCase => ({
  ...component,
  status: 'UNDER_REVIEW',
  acceptance: { basis: 'NORMAL', at, by: people.reviewer },
});
const lasting = (component: ReviewCase, amount: number): ReviewCase => ({
  ...component,
  item: { ...component.item, clock: { ...component.item.clock, committed: { amount, unit: 'WORKING_DAY' } } },
});
const stopped = (component: ReviewCase, from: HallDate, to: HallDate | null): ReviewCase => ({
  ...component,
  suspensions: [
    {
      kind: 'EXPERT_REVIEW',
      legalBasis: '第四十五条',
      from,
      to,
      estimateWorkingDays: 5,
      conductedBy: '专家组',
      proposedBy: people.reviewer,
      approvedBy: people.decider,
      at: march,
      resultDocument: null,
    } as never,
  ],
});
const dueOf = (jointCase: Parameters<typeof jointClockOf>[0], components: readonly ReviewCase[]) => {
  const clock = jointClockOf(jointCase, components);
  return clock && reckon(clock, '2026-03-31', calendar).on;
};

describe('C17: the whole of a joint case (行政许可法 art. 42(2))', () => {
  it('X17: 45 working days from the first acceptance, and none before it', () => {
    const { jointCase, components } = opened('AB');
    expect(jointClockOf(jointCase, components)).toBeUndefined();
    const [a, b] = components as [ReviewCase, ReviewCase];
    expect(dueOf(jointCase, [accepted(a, '2026-03-05T02:00:00.000Z'), accepted(b)])).toBe('2026-05-08');
  });
  it('X17: fifteen more with the approval of the head of the government, once, before it is over', () => {
    const { jointCase, components } = opened('A');
    const running = components.map((component) => accepted(component));
    const march3 = { instant: '2026-03-03T02:00:00.000Z', today: '2026-03-03' } as const;
    const given = { workingDays: 15, reason: '涉及多个部门', approvalNumber: '政批〔2026〕3号' };
    const extend = (matters: Partial<JointExtensionGiven> = {}, now: typeof monday = march3, whole = jointCase) =>
      decideJointExtension(
        { jointCase: whole, components: running },
        { ...given, ...matters },
        { by: 'H401', now, calendar },
      );
    const extended = extend();
    if (!('jointCase' in extended)) throw new Error(extended.code);
    expect(dueOf(extended.jointCase, running)).toBe('2026-05-28');
    expect(extend({}, march3, extended.jointCase)).toMatchObject({ code: 'ALREADY_EXTENDED' });
    expect(extend({ workingDays: 16 })).toMatchObject({ code: 'BAD_NUMBER' });
    expect(extend({ approvalNumber: ' ' })).toMatchObject({ code: 'TEXT_MISSING' });
    expect(extend({}, { instant: '2026-05-08T16:00:00.000Z', today: '2026-05-09' })).toMatchObject({
      code: 'DEADLINE_PASSED',
    });
    expect(decideJointExtension({ jointCase, components }, given, { by: 'H401', now: march3, calendar })).toMatchObject(
      {
        code: 'NOT_RUNNING',
      },
    );
  });
  it('stands still with the critical path only, and two at once count once (R6)', () => {
    const { jointCase, components } = opened('ABC', [edge('A>B')]);
    const [a, b, c] = components.map((component) => accepted(component)) as [ReviewCase, ReviewCase, ReviewCase];
    const all = [lasting(a, 5), lasting(b, 10), lasting(c, 7)] as const;
    expect(criticalKeys(jointCase, all)).toEqual(new Set(['A', 'B']));
    expect(dueOf(jointCase, [all[0], all[1], stopped(all[2], '2026-03-09', '2026-03-20')])).toBe('2026-05-08');
    expect(dueOf(jointCase, [stopped(all[0], '2026-03-09', '2026-03-13'), all[1], all[2]])).toBe('2026-05-13');
    const both = [stopped(all[0], '2026-03-09', '2026-03-13'), stopped(all[1], '2026-03-11', '2026-03-13'), all[2]];
    expect(dueOf(jointCase, both)).toBe('2026-05-13');
  });
  it('ends with the last hand-over, or with the last end of a component that has no result', () => {
    const { jointCase, components } = opened('AB');
    const [a, b] = components.map((component) => accepted(component)) as [ReviewCase, ReviewCase];
    const ruling = { outcome: 'GRANTED', reasons: [], legalBasis: '1', remedies: null, at: march, by: 'D1' } as const;
    const out: ReviewCase = { ...a, status: 'HANDED_OVER', ruling, handedOverAt: '2026-03-20T02:00:00.000Z' };
    expect(jointClockOf(jointCase, [out, b])?.end).toBeNull();
    const at = '2026-03-23T02:00:00.000Z';
    const ended: ReviewCase = { ...b, status: 'TERMINATED', termination: { cause: 'OBJECT_GONE', at } };
    expect(jointClockOf(jointCase, [out, ended])?.end).toEqual({ at, cause: 'HANDED_OVER' });
    expect(jointClockOf(jointCase, [ended, ended])?.end).toEqual({ at, cause: 'CASE_ENDED' });
  });
});

describe('the critical path', () => {
  it.each<[string, string[], number[], string]>([
    ['one after the other', ['A>B', 'B>C'], [1, 2, 3], 'ABC'],
    ['the longer of two ways', ['A>C', 'B>C'], [4, 6, 1], 'BC'],
    ['both when they are as long', ['A>C', 'B>C'], [5, 5, 1], 'ABC'],
    ['what only has to end after another, which takes longer', ['A-B'], [9, 2], 'A' + 'B'],
    ['what takes longer itself', ['A-B'], [2, 9], 'B'],
    ['nothing but the longest, without edges', [], [2, 9, 3], 'B'],
  ])('is %s', (_what, arrows, lengths, expected) => {
    const { jointCase, components } = opened(
      'ABC'.slice(0, lengths.length),
      arrows.map((arrow) => edge(arrow)),
    );
    const measured = components.map((component, at) => lasting(component, lengths[at]!));
    expect([...criticalKeys(jointCase, measured)].sort().join('')).toBe(expected);
  });
});
