import { describe, expect, it } from '@jest/globals';
import { momentOf, type HallDate, type HallNow } from '@hall/working-days';
import { calendar, people } from '../../../testing/a-case.ts';
import { edge, jointReceived } from '../../../testing/a-joint-case.ts';
import { JointRun } from '../../../testing/joint-run.ts';
import { clocksOf } from '../clocks/clocks-of.ts';
import type { ClockKind } from '../clocks/clock.ts';
import { reckon, stateOf } from '../clocks/reckon.ts';
import { decideOffer } from '../result/result.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { decideReturn } from '../examination/return-to-review.ts';
import { decideRecall } from '../examination/recall.ts';

const at = (date: string): HallNow => ({ instant: `${date}T02:00:00.000Z`, today: date as HallDate });
const run = () => new JointRun(jointReceived(['A', 'B'], [edge('A-B')]));
const states = (reviewCase: ReviewCase, now: HallNow, ...kinds: ClockKind[]) =>
  clocksOf(reviewCase)
    .filter(({ kind }) => kinds.includes(kind))
    .map((clock) => {
      const due = reckon(clock, now.today, calendar);
      return [clock.kind, stateOf(clock, due, now.instant), due.on];
    });

/** Accepted on Monday 20 April 2026: C3 (7 wd) ends on 29 April, C2 (20 wd) on 20 May. */
describe('a decision that was made in time and is kept for a predecessor', () => {
  it('counts as made on its day: C2 is met, and C3 stands still as long as nothing can be handed over', () => {
    const joint = run();
    joint.answer('B', 'GRANTED', at('2026-04-27'));
    expect(states(joint.component('B'), at('2026-06-30'), 'DECISION_STATUTORY', 'DECISION_COMMITTED')).toEqual([
      ['DECISION_STATUTORY', 'MET', '2026-05-20'],
      ['DECISION_COMMITTED', 'SUSPENDED', '2026-07-02'], // two days were left of it
    ]);
  });
  it('when it takes effect, promise and issue run on with what was left; the refusal is explained from then', () => {
    const joint = run();
    joint.answer('B', 'GRANTED', at('2026-04-27'));
    joint.answer('A', 'GRANTED', at('2026-06-01'));
    const after = joint.component('B');
    expect(after).toMatchObject({ status: 'GRANTED', ruling: { at: at('2026-04-27').instant } });
    expect(states(after, at('2026-06-02'), 'DECISION_COMMITTED', 'ISSUE')).toEqual([
      ['DECISION_COMMITTED', 'RUNNING', '2026-06-03'],
      ['ISSUE', 'RUNNING', '2026-06-15'],
    ]);
    expect(states(after, at('2026-06-04'), 'DECISION_COMMITTED')).toEqual([
      ['DECISION_COMMITTED', 'OVERDUE', '2026-06-03'],
    ]);
    const refused = run();
    refused.answer('B', 'REFUSED', at('2026-04-27'));
    refused.answer('A', 'GRANTED', at('2026-06-01'));
    expect(states(refused.component('B'), at('2026-06-01'), 'EXPLAIN')).toEqual([['EXPLAIN', 'RUNNING', '2026-06-02']]);
  });
  it('made after the promised day it is late, kept or not', () => {
    const joint = run();
    joint.answer('B', 'GRANTED', at('2026-05-06'));
    joint.answer('A', 'GRANTED', at('2026-06-01'));
    expect(states(joint.component('B'), at('2026-06-01'), 'DECISION_COMMITTED')).toEqual([
      ['DECISION_COMMITTED', 'OVERDUE', '2026-04-29'],
    ]);
  });
  it('of a decision that takes effect at once nothing stands still', () => {
    const joint = run();
    joint.answer('A', 'GRANTED', at('2026-04-27'));
    expect(clocksOf(joint.component('A')).flatMap(({ suspensions }) => suspensions)).toEqual([]);
    expect(
      decideOffer(
        { ...joint.component('A'), certificate: { number: '1', at: '', by: '' } },
        { by: people.liaison, now: at('2026-04-28'), calendar },
      ).kind,
    ).toBe('decided');
  });

  it('is recalled by the decision maker before it takes effect; then the clocks run as if there had been none', () => {
    const joint = run();
    joint.answer('B', 'GRANTED', at('2026-04-27'));
    const kept = joint.component('B');
    expect(decideRecall(kept, ' ', { by: people.decider })).toMatchObject({ code: 'TEXT_MISSING' });
    expect(decideRecall(kept, '事实有误', { by: people.reviewer })).toMatchObject({ code: 'REVIEWER_MAY_NOT_DECIDE' });
    const recalled = decideRecall(kept, '事实有误', { by: people.decider });
    if (recalled.kind === 'refused') throw new Error(recalled.code);
    const events = joint.draw({ before: kept, after: recalled.reviewCase, events: recalled.events }, at('2026-05-25'));
    expect(joint.component('B')).toMatchObject({
      status: 'PENDING_DECISION',
      keptRuling: null,
      returnReason: '事实有误',
    });
    expect(events.map(({ type }) => type)).toEqual(['TaskAssigned.v1']);
    expect(states(joint.component('B'), at('2026-05-25'), 'DECISION_STATUTORY', 'DECISION_COMMITTED')).toEqual([
      ['DECISION_STATUTORY', 'OVERDUE', '2026-05-20'],
      ['DECISION_COMMITTED', 'OVERDUE', '2026-04-29'],
    ]);
    expect(decideReturn(joint.component('B'), '重新核实', { by: people.decider, now: at('2026-05-25') }).kind).toBe(
      'decided',
    );
    joint.answer('B', 'REFUSED', at('2026-05-26'));
    joint.answer('A', 'GRANTED', at('2026-05-27'));
    expect(joint.status('B')).toBe('REFUSED');
  });
  it('nothing is recalled that is in effect, or was never given', () => {
    const joint = run();
    joint.answer('A', 'GRANTED', at('2026-04-27'));
    expect(decideRecall(joint.component('A'), '理由', { by: people.decider })).toMatchObject({
      code: 'ACTION_NOT_OPEN',
    });
    const pending = { ...joint.component('B'), status: 'PENDING_DECISION' as const };
    expect(decideRecall(pending, '理由', { by: people.decider })).toMatchObject({ code: 'NOT_KEPT' });
    expect(momentOf(joint.component('A').ruling!.at).date).toBe('2026-04-27');
  });
});
