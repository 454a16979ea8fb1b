import { describe, expect, it } from '@jest/globals';
import type { HallDate } from '@hall/working-days';
import { calendar } from '../../../testing/a-case.ts';
import { edge, jointReceived } from '../../../testing/a-joint-case.ts';
import { clockOf, clocksOf } from '../clocks/clocks-of.ts';
import { decideLapse } from './lapse.ts';
import { reckon } from '../clocks/reckon.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { openJointCase } from '../joint-case/opening.ts';
import { jointStatusOf } from '../case/joint-status.ts';
import { workingDaysLeft } from '../joint-case/waiting.ts';

/** Received on Monday 2026-04-20, so that clock C1 of what does not wait ends with Monday 2026-04-27; the whole is promised for 2026-05-07. */
const { jointCase, components } = openJointCase(jointReceived(['A', 'B', 'C'], [edge('B>C')]));
const [silent, beside, waiting] = components as [ReviewCase, ReviewCase, ReviewCase];

describe('E40: one department of a joint case says nothing by the end of C1', () => {
  const notice = clockOf(silent, 'NOTICE')!;
  const lapseAt = (instant: string, today: HallDate) =>
    decideLapse(silent, 'NOTICE', reckon(notice, today, calendar), { now: { instant, today }, calendar });

  it('nothing follows as long as the last day lasts', () =>
    expect(lapseAt('2026-04-27T15:59:59.999Z', '2026-04-27')).toBeUndefined());
  it('its component is accepted by silence, as of the receipt of the whole', () =>
    expect(lapseAt('2026-04-27T16:00:00.000Z', '2026-04-28')?.reviewCase).toMatchObject({
      status: 'ACCEPTED',
      acceptance: { basis: 'DEEMED', at: jointCase.receivedAt },
    }));
  it('the whole counts as accepted with it, while the others stand where they stood', () => {
    const accepted = lapseAt('2026-04-27T16:00:00.000Z', '2026-04-28')!.reviewCase;
    expect(jointStatusOf([silent, beside, waiting])).toBe('RECEIVED');
    expect(jointStatusOf([accepted, beside, waiting])).toBe('ACCEPTED');
  });
  it('a component that waits for another has no such clock', () =>
    expect(clocksOf(waiting).map(({ kind }) => kind)).not.toContain('NOTICE'));
});

describe('E41: a joint case with no day left', () => {
  it.each<[HallDate, number]>([
    ['2026-05-06', 1],
    ['2026-05-07', 0],
    ['2026-05-08', -1],
    ['2026-05-09', -2], // a Saturday that is worked
    ['2026-05-10', -2],
  ])('on %s it has %i working days left', (today, left) =>
    expect(workingDaysLeft(jointCase, today, calendar)).toBe(left),
  );
  it('none is counted once it is concluded', () =>
    expect(
      workingDaysLeft({ ...jointCase, concludedAt: '2026-05-06T02:00:00.000Z' }, '2026-05-08', calendar),
    ).toBeNull());
});
