import { describe, expect, it } from '@jest/globals';
import { answerProgressQuery, type FailedQueries } from './progress-query.ts';
import { furthestBehind, isNewer, stageOf, type Progress, type Stage } from './stage.ts';
import { labelOf } from './timeline.ts';

const review = (status: string, round = 1): Progress => ({ source: 'review', status, round });
const delivery = (status: string, round = 1): Progress => ({ source: 'delivery', status, round });

describe('the stage of a case (L1)', () => {
  it.each<[string, Progress[], string]>([
    ['nobody has said anything', [], 'RECEIVED'],
    ['review has accepted', [review('ACCEPTED')], 'ACCEPTED'],
    ['a component still waits', [review('PLANNED')], 'RECEIVED'],
    ['the department has handed over', [review('HANDED_OVER')], 'READY_FOR_DELIVERY'],
    ['delivery has only been offered the result', [review('CERT_PRODUCTION'), delivery('OFFERED')], 'CERT_PRODUCTION'],
    ['delivery is ready, whatever review says', [review('GRANTED'), delivery('READY')], 'READY_FOR_DELIVERY'],
    ['nobody has come for it', [review('HANDED_OVER'), delivery('UNCLAIMED')], 'READY_FOR_DELIVERY'],
    ['it is completed', [review('HANDED_OVER'), delivery('COMPLETED')], 'COMPLETED'],
    ['review has ended it, though delivery was ready', [review('TERMINATED'), delivery('READY')], 'TERMINATED'],
    [
      'it was re-opened after delivery: the higher round wins',
      [review('UNDER_REVIEW', 2), delivery('COMPLETED', 1)],
      'UNDER_REVIEW',
    ],
  ])('when %s', (_when, told, stage) => {
    expect(stageOf('RECEIVED', told)).toBe(stage);
    expect(stageOf('RECEIVED', [...told].reverse())).toBe(stage); // the order in which sources arrive cannot matter
  });
  it('when it is archived nothing else counts', () =>
    expect(stageOf('ARCHIVED', [review('ACCEPTED')])).toBe('ARCHIVED'));
  it('never goes back to an earlier round', () => {
    expect(isNewer(review('ACCEPTED', 1), review('UNDER_REVIEW', 2))).toBe(false);
    expect(isNewer(review('ACCEPTED', 1), review('RECEIVED', 1))).toBe(true);
  });
});

describe('the stage of a joint case', () => {
  it.each<[Stage[], Stage]>([
    [['RECEIVED', 'GRANTED', 'COMPLETED'], 'RECEIVED'],
    [['UNDER_REVIEW', 'TERMINATED', 'COMPLETED'], 'UNDER_REVIEW'],
    [['READY_FOR_DELIVERY', 'COMPLETED'], 'READY_FOR_DELIVERY'],
    [['COMPLETED', 'COMPLETED'], 'COMPLETED'],
    [['TERMINATED', 'COMPLETED'], 'COMPLETED'],
    [['TERMINATED'], 'TERMINATED'],
  ])('with components %j is %s', (all, stage) => expect(furthestBehind(all)).toBe(stage));
});

describe('the words of the timeline', () => {
  it.each([
    ['CaseTerminated.v1', 'PREDECESSOR_FAILED', '终止：前置事项未通过'],
    ['CaseTerminated.v1', 'ALL_OR_NOTHING', '终止：同一件事中有事项未通过'],
    ['CaseTerminated.v1', 'HOLD_ENDED', '终止：审管办决定不再等待'],
    ['CaseTerminated.v1', 'OF_TOMORROW', '终止：OF_TOMORROW'],
    ['CaseTerminated.v1', 'DEATH', '终止：申请人死亡'],
    ['ProcedureNoted.v1', 'SITE_VERIFIED', '办理进展：现场核查已完成'],
    ['CaseNotAccepted.v1', 'NOT_COMPETENT', '不予受理：不属于本机关职权范围'],
    ['CaseDeemedWithdrawn.v1', 'SUPPLEMENT_LAPSED', '视为撤回：逾期未补正'],
    ['WithdrawalRefused.v1', 'DECIDED', '不能撤回：已经作出决定'],
    ['SupplementHandedIn.v1', null, '已收到补正材料'],
    ['DeliveryFailed.v1', 'RETURNED', '送达未成：邮件退回'], // T27
    ['SupplementCollected.v1', null, '出件窗口已收取补正材料'], // S49
    ['DocumentCorrected.v1', null, '文书笔误已更正'], // T33
    ['CaseDecided.v1', 'DECIDED_REFUSED', '部门已作出决定：不予许可'],
    ['CaseAccepted.v1', null, '部门已受理'],
    ['CaseAccepted.v1', 'DEEMED', '部门已受理：视为受理'],
    ['NewerThanThis.v1', null, 'NewerThanThis.v1'],
  ])('%s %s', (type, cause, words) => expect(labelOf({ type, cause })).toBe(words));
});

describe('asking for progress with four characters', () => {
  const ask = (failed: FailedQueries | undefined, lastFour: string, instant = '2025-01-24T02:00:00.000Z') =>
    answerProgressQuery(failed, lastFour, '11000019900101003X', instant);
  it('answers the right ones, an x too', () =>
    expect([ask(undefined, '003X'), ask(undefined, '003x')]).toEqual([{}, {}]));
  it.each(['0030', '', 'X', '11000019900101003X'])('refuses %s as it refuses a case that does not exist', (wrong) =>
    expect(ask(undefined, wrong)).toMatchObject({ refused: { code: 'CASE_NOT_FOUND' }, failed: { count: 1 } }),
  );
  it('refuses even the right ones after five wrong ones, until fifteen minutes are over', () => {
    const [four, failed] = [4, 5].map((count) => ({ since: '2025-01-24T02:00:00.000Z', count }));
    expect(ask(four, '003X', '2025-01-24T02:14:59.000Z')).toEqual({});
    expect(ask(failed, '003X', '2025-01-24T02:14:59.000Z')).toMatchObject({ refused: { code: 'RATE_LIMITED' } });
    expect(ask(failed, '003X', '2025-01-24T02:15:00.000Z')).toEqual({});
    expect(ask(failed, '9999', '2025-01-24T02:15:00.000Z')).toMatchObject({
      failed: { since: '2025-01-24T02:15:00.000Z', count: 1 },
    });
  });
});
