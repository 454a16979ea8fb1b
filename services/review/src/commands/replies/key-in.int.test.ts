import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCase, monday, people, someone } from '../../../testing/a-case.ts';
import { steps } from '../../../testing/steps.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../../testing/open-review.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { keyInAcceptance, keyInDecision } from './key-in.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const onPaper = (reviewCase: ReviewCase) => given(desk, { ...reviewCase, integration: 'MANUAL' });
const clerk = someone(people.liaison, 'LIAISON');
const on = monday.today;
const reviewerStaffNo = people.reviewer;
const reasons = [{ code: 'CONDITIONS_NOT_MET', text: '不符合条件', provision: '第三十五条' }] as const;
const refusal = { outcome: 'REFUSED' as const, reasons, legalBasis: '第三十八条', on };

describe('who is named on a paper (domain 7)', () => {
  it.each([
    ['the head of the agency, who does not review', 'D0101'],
    ['a liaison', people.liaison],
  ])('T8: accepted by %s is refused by name', async (_who, staffNo) => {
    const paper = await onPaper(aCase());
    expect(await keyInAcceptance(desk, clerk, { ...requestFor(paper), on, reviewerStaffNo: staffNo })).toMatchObject({
      code: 'STAFF_WITHOUT_POWER',
      details: [staffNo],
    });
    expect((await stored(desk, paper.id)).reviewCase?.status).toBe('RECEIVED');
  });
  it.each([
    ['another liaison', 'D0106', { code: 'STAFF_WITHOUT_POWER', details: ['D0106'] }],
    ['the liaison who keys it in', people.liaison, { code: 'KEYER_MAY_NOT_DECIDE' }],
    ['the decision maker', people.decider, { status: 'REFUSED' }],
    ['the head of the agency', 'D0101', { status: 'REFUSED' }],
  ])('T21: decided by %s', async (_who, deciderStaffNo, answer) => {
    const paper = await onPaper(steps.accepted());
    const decision = { ...requestFor(paper), ...refusal, reviewerStaffNo, deciderStaffNo };
    expect(await keyInDecision(desk, clerk, decision)).toMatchObject(answer);
  });
  it('T20: also not who holds both posts and keys it in', async () => {
    const paper = await onPaper(steps.accepted());
    const both = someone(people.decider, 'LIAISON', 'DECISION_MAKER');
    const decision = { ...requestFor(paper), ...refusal, reviewerStaffNo, deciderStaffNo: people.decider };
    expect(await keyInDecision(desk, both, decision)).toMatchObject({ code: 'KEYER_MAY_NOT_DECIDE' });
  });
});
