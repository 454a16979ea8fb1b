import { describe, expect, it } from '@jest/globals';
import type { JointCaseReceivedV1 } from '@hall/event-contracts';
import { edge, jointReceived } from '../../../testing/a-joint-case.ts';
import { JointRun } from '../../../testing/joint-run.ts';
import { clocksOf } from '../clocks/clocks-of.ts';

const run = (keys: string, edges: ReturnType<typeof edge>[] = [], matters: Partial<JointCaseReceivedV1> = {}) =>
  new JointRun(jointReceived(keys.split(''), edges, matters));
const later = { instant: '2026-04-22T02:00:00.000Z', today: '2026-04-22' } as const;

describe('what fell with its predecessor, when that is granted after all (P4, T32)', () => {
  it('CASCADE: waits while it is open, and begins with the day of the result as its receipt, in its next round', () => {
    const joint = run('ABC', [edge('A>B'), edge('B>C')]);
    joint.answer('A', 'REFUSED');
    expect(joint.jointCase.status).toBe('REFUSED');
    joint.reopen('A');
    expect(joint.statuses()).toEqual({ A: 'UNDER_REVIEW', B: 'TERMINATED', C: 'TERMINATED' });
    expect(joint.jointCase).toMatchObject({ status: 'ACCEPTED', concludedAt: null });
    const events = joint.answer('A', 'GRANTED', later);
    expect(joint.component('B')).toMatchObject({
      status: 'RECEIVED',
      round: 2,
      receivedAt: later.instant,
      noticeBy: '2026-04-29',
      termination: null,
    });
    expect(clocksOf(joint.component('B')).map(({ kind }) => kind)).toEqual(['CLAIM', 'NOTICE']);
    const ofB = events.filter(({ data }) => 'caseId' in data && data.caseId === joint.component('B').id);
    expect(ofB.map(({ type }) => type)).toEqual(['ComponentRevived.v1', 'ComponentStarted.v1', 'TaskAssigned.v1']);
    expect(ofB[2]!.data).toMatchObject({ round: 2 });
    expect(joint.status('C')).toBe('TERMINATED'); // its own predecessor has no result yet
    joint.answer('B', 'GRANTED', later);
    expect(joint.component('C')).toMatchObject({ status: 'RECEIVED', round: 2 });
    joint.answer('C', 'GRANTED', later);
    expect(joint.jointCase.status).toBe('GRANTED');
  });
  it('refused again, it stays ended', () => {
    const joint = run('AB', [edge('A>B')]);
    joint.answer('A', 'REFUSED');
    joint.reopen('A');
    joint.answer('A', 'REFUSED', later);
    expect(joint.component('B')).toMatchObject({ status: 'TERMINATED', round: 1 });
  });
  it('one that had begun beside it is received anew, and who examined it does not decide it', () => {
    const joint = run('AB', [edge('A-B')]);
    joint.answer('B', 'GRANTED'); // kept
    joint.answer('A', 'REFUSED');
    joint.reopen('A');
    joint.answer('A', 'GRANTED', later);
    expect(joint.component('B')).toMatchObject({
      status: 'RECEIVED',
      round: 2,
      keptRuling: null,
      acceptance: null,
      reviewerStaffNo: null,
      examiners: ['D0103'],
    });
  });
  it('not as long as another one before it has no good end', () => {
    const joint = run('ABC', [edge('A>C'), edge('B>C')]);
    joint.answer('A', 'REFUSED');
    joint.answer('B', 'REFUSED');
    joint.reopen('A');
    joint.answer('A', 'GRANTED', later);
    expect(joint.status('C')).toBe('TERMINATED');
    joint.reopen('B');
    joint.answer('B', 'GRANTED', later);
    expect(joint.component('C')).toMatchObject({ status: 'RECEIVED', round: 2 });
  });
  it('HOLD: one that waits goes on, and one that the hall office has ended is revived', () => {
    const joint = run('ABC', [edge('A>B', 'HOLD'), edge('A>C', 'HOLD')]);
    joint.answer('A', 'REFUSED');
    joint.endHold('C', 'TERMINATE');
    joint.reopen('A');
    joint.answer('A', 'GRANTED', later);
    expect([joint.component('B').round, joint.component('C').round]).toEqual([1, 2]);
    expect(joint.statuses()).toEqual({ A: 'GRANTED', B: 'RECEIVED', C: 'RECEIVED' });
    expect(joint.component('C').endedHolds).toEqual([]);
  });
  it('ALL_OR_NOTHING: all that ended with the refusal', () => {
    const joint = run('ABC', [], { endsAllOnRefusal: true });
    joint.answer('B', 'GRANTED');
    joint.answer('A', 'REFUSED');
    expect(joint.statuses()).toEqual({ A: 'REFUSED', B: 'GRANTED', C: 'TERMINATED' });
    joint.reopen('A');
    expect(joint.status('C')).toBe('TERMINATED');
    joint.answer('A', 'GRANTED', later);
    expect(joint.statuses()).toEqual({ A: 'GRANTED', B: 'GRANTED', C: 'RECEIVED' });
  });
  it('an ending from before its causes were recorded, by the plan', () => {
    const joint = run('ABC', [edge('A>B')], { endsAllOnRefusal: false });
    joint.answer('A', 'REFUSED');
    joint.components = joint.components.map(({ termination, ...component }) => {
      const { because: _none, ...old } = termination ?? {};
      return { ...component, termination: termination && (old as typeof termination) };
    });
    joint.reopen('A');
    joint.answer('A', 'GRANTED', later);
    expect(joint.component('B')).toMatchObject({ status: 'RECEIVED', round: 2 });
  });
  it('an order to take up the fallen one itself holds against what had failed by then, and no longer', () => {
    const joint = run('AB', [edge('A-B')]);
    joint.answer('A', 'REFUSED');
    joint.reopen('B');
    expect(joint.component('B')).toMatchObject({ status: 'RECEIVED', round: 2 });
    joint.reopen('A');
    joint.answer('A', 'REFUSED', later);
    expect(joint.status('B')).toBe('TERMINATED');
  });
});
