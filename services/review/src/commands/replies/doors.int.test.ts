import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DepartmentReply } from '@hall/event-contracts';
import { department, monday, people, someone } from '../../../testing/a-case.ts';
import { given, openTestDesk, requestFor, type TestDesk } from '../../../testing/open-review.ts';
import { steps } from '../../../testing/steps.ts';
import { received } from '../../../testing/received.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import type { RefusalCode } from '../../domain/case/refusals.ts';
import { decideCase } from '../examination/decide-case.ts';
import { keyInDecision } from './key-in.ts';
import { takeReplies } from './take-replies.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const { kafkaCode } = department;
const { decider, reviewer, liaison } = people;
type Decision = Pick<DepartmentReply<'DecisionGiven.v1'>['data'], 'outcome' | 'reasons' | 'legalBasis'>;

/** The same decision by each door; the code of its refusal, or the outcome that is on record then. */
const doors: Readonly<Record<string, (reviewCase: ReviewCase, decision: Decision) => Promise<string | undefined>>> = {
  PORTAL: async (reviewCase, decision) => {
    const task = await given(desk, { ...reviewCase, integration: 'PORTAL' });
    const answer = await decideCase(desk, someone(decider, 'DECISION_MAKER'), { ...requestFor(task), ...decision });
    return 'code' in answer ? answer.code : answer.ruling?.outcome;
  },
  KAFKA: async (reviewCase, decision) => {
    const { id: caseId, round } = await given(desk, { ...reviewCase, integration: 'KAFKA', kafkaCode });
    const reply: DepartmentReply = {
      type: 'DecisionGiven.v1',
      data: {
        caseId,
        round,
        reviewerStaffNo: reviewer,
        deciderStaffNo: decider,
        staffNo: decider,
        occurredAt: monday.instant,
        ...decision,
      },
    };
    const answer = received(kafkaCode, reply);
    await desk.database.transaction((tx) => takeReplies(tx, [answer]));
    const [filed]: { verdict: string; details: string[] }[] = await desk.database.query(
      'SELECT verdict, details FROM department_reply WHERE reply_id = $1',
      [answer.replyId],
    );
    return filed?.verdict === 'APPLIED' ? decision.outcome : filed?.details[0];
  },
  PAPER: async (reviewCase, decision) => {
    const paper = await given(desk, { ...reviewCase, integration: 'MANUAL' });
    const request = {
      ...requestFor(paper),
      ...decision,
      reviewerStaffNo: reviewer,
      deciderStaffNo: decider,
      on: monday.today,
    };
    const answer = await keyInDecision(desk, someone(liaison, 'LIAISON'), request as never);
    return 'code' in answer ? answer.code : answer.ruling?.outcome;
  },
};

const grant: Decision = { outcome: 'GRANTED', reasons: [], legalBasis: '第三十八条' };
const reason = { code: 'CONDITIONS_NOT_MET' as const, text: '不符合条件', provision: '第三十五条' };
const refusal: Decision = { outcome: 'REFUSED', reasons: [reason], legalBasis: '第三十八条' };
const { tolerance } = steps.tolerated();
const limited = { ...steps.pending().item, quota: { limit: 30 } };

describe.each(Object.keys(doors))('a decision by the door %s', (door) => {
  it.each<[string, Partial<ReviewCase>, Decision, RefusalCode | Decision['outcome']]>([
    ['a grant', {}, grant, 'GRANTED'],
    ['a refusal', {}, refusal, 'REFUSED'],
    ['a refusal without a visit (art. 34(3))', { verification: null }, refusal, 'REFUSED'],
    ['a grant without the visit that the item needs', { verification: null }, grant, 'VERIFICATION_MISSING'],
    [
      'a grant while a visit is only planned',
      { verification: steps.arranged().verification },
      grant,
      'VERIFICATION_MISSING',
    ],
    ['a decision of who received the case (S1)', { receivedBy: decider }, grant, 'RECEIVER_MAY_NOT_REVIEW'],
    ['a decision of who has examined it (T20)', { examiners: [decider] }, grant, 'REVIEWER_MAY_NOT_DECIDE'],
    ['a grant with reasons', {}, { ...grant, reasons: [reason] }, 'REASONS_NOT_ALLOWED'],
    ['a refusal without reasons (art. 38)', {}, { ...refusal, reasons: [] }, 'REASONS_MISSING'],
    ['a decision without a legal basis', {}, { ...grant, legalBasis: ' ' }, 'TEXT_MISSING'],
    ['a grant while a promised paper is missing', { tolerance }, grant, 'TOLERANCE_OPEN'],
    ['a number that nothing limits', {}, { ...refusal, reasons: [{ ...reason, code: 'QUOTA_EXHAUSTED' }] }, 'NO_QUOTA'],
    [
      'a number that is not used up',
      { item: limited },
      { ...refusal, reasons: [{ ...reason, code: 'QUOTA_EXHAUSTED' }] },
      'QUOTA_NOT_EXHAUSTED',
    ],
    [
      'a second decision',
      { status: 'GRANTED', ruling: steps.granted().ruling },
      refusal,
      ({ PORTAL: 'ACTION_NOT_OPEN', KAFKA: 'GRANTED', PAPER: 'ALREADY_DECIDED' } as const)[door as 'PORTAL'],
    ],
  ])('%s', async (_what, matters, decision, answer) =>
    expect(await doors[door]!({ ...steps.pending(), ...matters }, decision)).toBe(answer),
  );
});
