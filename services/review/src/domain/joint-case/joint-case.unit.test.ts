import { describe, expect, it } from '@jest/globals';
import type { JointCaseReceivedV1 } from '@hall/event-contracts';
import { anEntry, calendar, department, monday, people } from '../../../testing/a-case.ts';
import { edge, jointReceived } from '../../../testing/a-joint-case.ts';
import { clocksOf } from '../clocks/clocks-of.ts';
import { decideNonAcceptance } from '../ending/non-acceptance.ts';
import { decideNotice } from '../notice/notice-rules.ts';
import { isRefused } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { JointRun } from '../../../testing/joint-run.ts';

const run = (keys: string, edges: ReturnType<typeof edge>[] = [], matters: Partial<JointCaseReceivedV1> = {}) =>
  new JointRun(jointReceived(keys.split(''), edges, matters));
const typesIn = (events: readonly { type: string }[]) => events.map(({ type }) => type);

describe('the start of components', () => {
  it('without predecessors is the receipt; what waits for a result is PLANNED: no clock, no task', () => {
    const joint = run('ABC', [edge('A>B')]);
    expect(joint.statuses()).toEqual({ A: 'RECEIVED', B: 'PLANNED', C: 'RECEIVED' });
    expect(joint.jointCase.status).toBe('RECEIVED');
  });
  it('is the day the last predecessor has its result, with a notice date of its own and a task', () => {
    const joint = run('ABC', [edge('A>C'), edge('B>C')]);
    joint.answer('A', 'GRANTED');
    expect(joint.status('C')).toBe('PLANNED');
    const events = joint.answer('B', 'GRANTED', { instant: '2026-04-22T02:00:00.000Z', today: '2026-04-22' });
    expect(joint.component('C')).toMatchObject({
      status: 'RECEIVED',
      receivedAt: '2026-04-22T02:00:00.000Z',
      noticeBy: '2026-04-29',
    });
    expect(typesIn(events)).toEqual(
      expect.arrayContaining(['CaseDecided.v1', 'ComponentStarted.v1', 'TaskAssigned.v1']),
    );
  });
  it('does not wait where the edge only says "ends after"', () =>
    expect(run('AB', [edge('A-B')]).statuses()).toEqual({ A: 'RECEIVED', B: 'RECEIVED' }));
});

describe('a decision before a predecessor that it has to end after', () => {
  it('is kept, and takes effect then', () => {
    const joint = run('AB', [edge('A-B')]);
    expect(typesIn(joint.answer('B', 'GRANTED'))).not.toContain('CaseDecided.v1');
    expect(joint.component('B')).toMatchObject({
      status: 'PENDING_DECISION',
      ruling: null,
      keptRuling: { outcome: 'GRANTED' },
    });
    joint.answer('A', 'GRANTED');
    expect(joint.component('B')).toMatchObject({ status: 'GRANTED', keptRuling: null });
    expect(joint.jointCase.status).toBe('GRANTED');
  });
  it('cannot be given twice', () => {
    const joint = run('AB', [edge('A-B')]);
    joint.answer('B', 'GRANTED');
    expect(joint.decide('B', 'REFUSED')).toMatchObject({ code: 'ALREADY_DECIDED' });
  });
  it('never takes effect when the predecessor is refused and the edge cascades', () => {
    const joint = run('AB', [edge('A-B')]);
    joint.answer('B', 'GRANTED');
    joint.answer('A', 'REFUSED');
    expect(joint.component('B')).toMatchObject({ status: 'TERMINATED', ruling: null });
  });
});

describe('a refusal in the middle', () => {
  it('CASCADE ends the dependents, and theirs: 前置事项未通过, tasks withdrawn', () => {
    const joint = run('ABCD', [edge('A>B'), edge('B>C')]);
    const events = joint.answer('A', 'REFUSED');
    expect(joint.statuses()).toEqual({ A: 'REFUSED', B: 'TERMINATED', C: 'TERMINATED', D: 'RECEIVED' });
    expect(joint.component('C').termination).toMatchObject({ cause: 'PREDECESSOR_FAILED' });
    expect(events.filter(({ type }) => type === 'TaskWithdrawn.v1')).toEqual([]); // they had none
  });
  it('C-3: tells each its remedies, which run from then, also one that had not begun', () => {
    const joint = run('ABC', [edge('A-B'), edge('A>C')]);
    joint.answer('A', 'REFUSED');
    const kinds = (key: string) => clocksOf(joint.component(key)).flatMap(({ kind, end }) => (end ? [] : [kind]));
    const remedies = ['RECONSIDER', 'LITIGATE'];
    expect([kinds('B'), kinds('C')]).toEqual([remedies, remedies]);
  });
  it('CASCADE withdraws the task of one that had begun', () => {
    const joint = run('AB', [edge('A-B')]);
    expect(typesIn(joint.answer('A', 'REFUSED'))).toEqual(
      expect.arrayContaining(['CaseTerminated.v1', 'TaskWithdrawn.v1', 'JointCaseConcluded.v1']),
    );
  });
  it('INDEPENDENT goes on', () => {
    const joint = run('AB', [edge('A>B', 'INDEPENDENT')]);
    joint.answer('A', 'REFUSED');
    expect(joint.status('B')).toBe('RECEIVED');
  });
  it('HOLD waits, since then, for the hall office', () => {
    const joint = run('AB', [edge('A>B', 'HOLD')]);
    expect(typesIn(joint.answer('A', 'REFUSED'))).toContain('ComponentHeld.v1');
    expect(joint.component('B')).toMatchObject({ status: 'PLANNED', heldSince: monday.instant });
    expect(joint.jointCase.status).toBe('ON_HOLD');
  });
  it('a hold is ended by CONTINUE: it goes on as if the one before had ended well', () => {
    const joint = run('AB', [edge('A>B', 'HOLD')]);
    joint.answer('A', 'REFUSED');
    joint.endHold('B', 'CONTINUE');
    expect(joint.component('B')).toMatchObject({
      status: 'RECEIVED',
      heldSince: null,
      endedHolds: [{ from: 'A', by: 'H401' }],
    });
  });
  it('a hold is ended by TERMINATE: it ends, and so do those who wait for it', () => {
    const joint = run('ABC', [edge('A>B', 'HOLD'), edge('B>C')]);
    joint.answer('A', 'REFUSED');
    joint.endHold('B', 'TERMINATE');
    expect(joint.statuses()).toEqual({ A: 'REFUSED', B: 'TERMINATED', C: 'TERMINATED' });
    expect(joint.component('B').termination).toMatchObject({ cause: 'HOLD_ENDED' });
    expect(joint.jointCase.status).toBe('REFUSED');
  });
  it('a hold ends by itself when the refused one is granted in a new round', () => {
    const joint = run('AB', [edge('A>B', 'HOLD')]);
    joint.answer('A', 'REFUSED');
    joint.reopen('A');
    expect(joint.status('B')).toBe('PLANNED');
    joint.answer('A', 'GRANTED');
    expect(joint.component('B')).toMatchObject({ status: 'RECEIVED', heldSince: null });
  });
  it('needs a hold, and a reason, to be ended', () => {
    const joint = run('AB', [edge('A>B', 'HOLD')]);
    expect(joint.tryEndHold('B', 'CONTINUE', '理由')).toMatchObject({ code: 'NOT_ON_HOLD' });
    joint.answer('A', 'REFUSED');
    expect(joint.tryEndHold('B', 'CONTINUE', ' ')).toMatchObject({ code: 'TEXT_MISSING' });
  });
  it('ALL_OR_NOTHING ends every undecided component, whatever the edges say', () => {
    const joint = run('ABCD', [edge('A>B', 'INDEPENDENT')], { endsAllOnRefusal: true });
    joint.answer('D', 'GRANTED');
    joint.answer('A', 'REFUSED');
    expect(joint.statuses()).toEqual({ A: 'REFUSED', B: 'TERMINATED', C: 'TERMINATED', D: 'GRANTED' });
    expect(joint.component('B').termination).toMatchObject({ cause: 'ALL_OR_NOTHING' });
  });
});

describe('a component that was sent back because it was incomplete (C-8, T7)', () => {
  const sendBack = (joint: JointRun, ground: 'RETURN_RESUBMIT' | 'INCOMPLETE_WITH_LIST' | 'NOT_REQUIRED') => {
    const policy = ground === 'INCOMPLETE_WITH_LIST' ? 'REFUSE_ACCEPTANCE_WITH_LIST' : 'RETURN_RESUBMIT';
    const before = joint.component('A');
    const item = { ...before.item, incompletePolicy: policy } as const;
    const given = {
      ground,
      facts: '缺少章程',
      legalBasis: '第十九条',
      competentBody: null,
      entries: [anEntry()],
      bars: false,
    };
    const claimed = { ...before, item, reviewerStaffNo: people.reviewer };
    return joint.follow(
      'A',
      decideNonAcceptance(claimed, given, { by: people.reviewer, now: monday, calendar, department }),
    );
  };
  it.each(['RETURN_RESUBMIT', 'INCOMPLETE_WITH_LIST'] as const)(
    '%s: those that depend on it are held, not ended, and the others go on',
    (ground) => {
      const joint = run('ABCD', [edge('A>B'), edge('A-C'), edge('B>D')]);
      const events = sendBack(joint, ground);
      expect(joint.statuses()).toEqual({ A: 'NOT_ACCEPTED', B: 'PLANNED', C: 'RECEIVED', D: 'PLANNED' });
      expect([joint.component('B').heldSince, joint.component('C').heldSince]).toEqual([
        monday.instant,
        monday.instant,
      ]);
      expect(typesIn(events)).not.toContain('CaseTerminated.v1');
      joint.endHold('B', 'CONTINUE'); // it was applied for again, and granted
      expect(joint.component('B')).toMatchObject({ status: 'RECEIVED', heldSince: null });
    },
  );
  it('is no refusal that ends all or nothing', () => {
    const joint = run('AB', [], { endsAllOnRefusal: true });
    sendBack(joint, 'RETURN_RESUBMIT');
    expect(joint.status('B')).toBe('RECEIVED');
  });
  it('what was not accepted for another ground ends its dependents as the edge says', () => {
    const joint = run('AB', [edge('A>B')]);
    sendBack(joint, 'NOT_REQUIRED');
    expect(joint.status('B')).toBe('TERMINATED');
  });
  it('may get the one-off notice instead, as all components do, so that nothing has to be filed anew (P4)', () => {
    const component = run('A').component('A');
    const claimed = { ...component, reviewerStaffNo: people.reviewer };
    const notify = (incompletePolicy: ReviewCase['item']['incompletePolicy'], jointCaseId = component.jointCaseId) => {
      const item = { ...claimed.item, incompletePolicy };
      return decideNotice({ ...claimed, item, jointCaseId }, [anEntry()], {
        by: people.reviewer,
        now: monday,
        calendar,
      });
    };
    expect(notify('RETURN_RESUBMIT')).toMatchObject({ reviewCase: { status: 'AWAITING_SUPPLEMENT' } });
    expect(notify('RETURN_RESUBMIT', null)).toMatchObject({ code: 'POLICY_FORBIDS' });
    expect(notify('REFUSE_ACCEPTANCE_WITH_LIST')).toMatchObject({ code: 'POLICY_FORBIDS' });
  });
});

describe('the state of the parent', () => {
  it.each([
    ['GRANTED', ['GRANTED', 'GRANTED']],
    ['PARTLY_GRANTED', ['GRANTED', 'REFUSED']],
    ['REFUSED', ['REFUSED', 'REFUSED']],
  ] as const)('is %s when all have ended so', (status, [a, b]) => {
    const joint = run('AB');
    joint.answer('A', a);
    expect(joint.jointCase).toMatchObject({ status: 'ACCEPTED', concludedAt: null });
    const events = joint.answer('B', b);
    expect(joint.jointCase).toMatchObject({ status, concludedAt: monday.instant });
    expect(events.at(-1)).toMatchObject({
      type: 'JointCaseConcluded.v1',
      data: {
        status,
        components: [
          { key: 'A', outcome: a },
          { key: 'B', outcome: b },
        ],
      },
    });
  });
  it('is told once: a component that is handed over does not conclude it again', () => {
    const joint = run('A');
    joint.answer('A', 'GRANTED');
    expect(typesIn(joint.handOver('A'))).not.toContain('JointCaseConcluded.v1');
  });
});

describe('whom a joint case waits for', () => {
  it('names departments with something to do, since their last step, and the hall office for a hold', () => {
    const joint = run('ABCD', [edge('A>B', 'HOLD'), edge('C>D')]);
    joint.answer('A', 'REFUSED');
    expect(joint.waitingFor()).toEqual([
      { key: 'B', departmentCode: null, since: monday.instant },
      { key: 'C', departmentCode: department.code, since: monday.instant },
    ]);
  });
});

it('a component is decided by the same rules as any case: receiver, reviewer and decider differ', () => {
  const joint = run('A');
  expect(isRefused(joint.decideBy('A', people.reviewer))).toBe(true);
  expect(joint.decideBy('A', people.reviewer)).toMatchObject({ code: 'REVIEWER_MAY_NOT_DECIDE' });
});
