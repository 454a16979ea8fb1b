import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DepartmentReply } from '@hall/event-contracts';
import { aCase, department, monday, people, someone } from '../../../testing/a-case.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../../testing/open-review.ts';
import { received } from '../../../testing/received.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { keyInAcceptance, keyInDecision } from './key-in.ts';
import { takeReplies } from './take-replies.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const { kafkaCode } = department;
const { reviewer, decider } = people;
let items = 0;
/** Cases of one item of which one licence is left, unless said otherwise. */
const limited = (
  integration: 'KAFKA' | 'MANUAL',
  count: number,
  quota: { limit: number } | null = { limit: 1 },
): Promise<ReviewCase[]> => {
  const item = { ...aCase().item, itemCode: String((items += 1)).padStart(31, '0'), quota, needsSiteVisit: false };
  return Promise.all(Array.from({ length: count }, () => given(desk, aCase({ integration, kafkaCode, item }))));
};
const head = ({ id: caseId, round }: ReviewCase) => ({
  caseId,
  round,
  staffNo: reviewer,
  occurredAt: monday.instant,
});
const accepted = (task: ReviewCase): DepartmentReply => ({ type: 'CaseAccepted.v1', data: head(task) });
const granted = (task: ReviewCase, outcome: 'GRANTED' | 'REFUSED' = 'GRANTED'): DepartmentReply => ({
  type: 'DecisionGiven.v1',
  data: {
    ...head(task),
    outcome,
    legalBasis: '第五十七条',
    reviewerStaffNo: reviewer,
    deciderStaffNo: decider,
    reasons: outcome === 'GRANTED' ? [] : [{ code: 'QUOTA_EXHAUSTED', text: '数量已满', provision: '第五十七条' }],
  },
});
/** Replies in one lot; what became of each. */
async function send(...replies: DepartmentReply[]): Promise<string[]> {
  const all = replies.map((reply) => received(kafkaCode, reply));
  await desk.database.transaction((tx) => takeReplies(tx, all));
  const rows: { id: string; became: string }[] = await desk.database.query(
    `SELECT reply_id AS id, coalesce(details->>0, verdict) AS became FROM department_reply`,
  );
  return all.map(({ replyId }) => rows.find(({ id }) => id === replyId)!.became);
}
const outcomesOf = async (cases: readonly ReviewCase[]) =>
  Promise.all(cases.map(async ({ id }) => (await stored(desk, id)).reviewCase!.ruling?.outcome ?? null));

describe('E26: first accepted, first granted (行政许可法 art. 57), also where departments answer by themselves', () => {
  it('on Kafka: who was accepted later cannot be granted first, and not beyond the limit', async () => {
    const [first, second] = (await limited('KAFKA', 2)) as [ReviewCase, ReviewCase];
    await send(accepted(first));
    await send(accepted(second));
    expect(await send(granted(second))).toEqual(['QUOTA_ORDER']);
    expect(await send(granted(first))).toEqual(['APPLIED']);
    expect(await send(granted(second))).toEqual(['QUOTA_FULL']);
    expect(await send(granted(second, 'REFUSED'))).toEqual(['APPLIED']);
    expect(await outcomesOf([first, second])).toEqual(['GRANTED', 'REFUSED']);
  });
  it('on Kafka in one lot: accepted and granted together, one licence is one licence', async () => {
    const cases = await limited('KAFKA', 3);
    const [first, second, third] = cases as [ReviewCase, ReviewCase, ReviewCase];
    const verdicts = await send(
      accepted(first),
      accepted(second),
      accepted(third),
      granted(second),
      granted(first),
      granted(second),
      granted(third),
    );
    expect(verdicts).toEqual(['APPLIED', 'APPLIED', 'APPLIED', 'QUOTA_ORDER', 'APPLIED', 'QUOTA_FULL', 'QUOTA_FULL']);
    expect(await outcomesOf(cases)).toEqual(['GRANTED', null, null]);
    const places: { case_id: string }[] = await desk.database.query(
      `SELECT case_id FROM quota_place WHERE item_code = $1 ORDER BY place`,
      [first.item.itemCode],
    );
    expect(places.map((place) => place.case_id)).toEqual(cases.map(({ id }) => id));
  });
  it('T21, art. 57: where nothing limits the number it is no reason, on Kafka and on paper', async () => {
    const [task] = (await limited('KAFKA', 1, null)) as [ReviewCase];
    await send(accepted(task));
    expect(await send(granted(task, 'REFUSED'))).toEqual(['NO_QUOTA']);
    const [paper] = (await limited('MANUAL', 1, null)) as [ReviewCase];
    const clerk = someone(people.liaison, 'LIAISON');
    const current = async () => requestFor((await stored(desk, paper.id)).reviewCase!);
    await keyInAcceptance(desk, clerk, { ...(await current()), on: monday.today, reviewerStaffNo: reviewer });
    const reasons = [{ code: 'QUOTA_EXHAUSTED', text: '数量已满', provision: '第五十七条' }] as const;
    expect(
      await keyInDecision(desk, clerk, {
        ...(await current()),
        outcome: 'REFUSED',
        reasons,
        legalBasis: '第五十七条',
        on: monday.today,
        reviewerStaffNo: reviewer,
        deciderStaffNo: decider,
      }),
    ).toMatchObject({ code: 'NO_QUOTA' });
    expect(await outcomesOf([task, paper])).toEqual([null, null]);
  });
  it('keyed in from paper: the same order', async () => {
    const cases = await limited('MANUAL', 2);
    const clerk = someone(people.liaison, 'LIAISON');
    const on = monday.today;
    const current = async ({ id }: ReviewCase) => requestFor((await stored(desk, id)).reviewCase!);
    for (const one of cases)
      await keyInAcceptance(desk, clerk, { ...(await current(one)), on, reviewerStaffNo: reviewer });
    const decide = async (one: ReviewCase) =>
      keyInDecision(desk, clerk, {
        ...(await current(one)),
        on,
        outcome: 'GRANTED',
        reasons: [],
        legalBasis: '第五十七条',
        reviewerStaffNo: reviewer,
        deciderStaffNo: decider,
      });
    const [first, second] = cases as [ReviewCase, ReviewCase];
    expect(await decide(second)).toMatchObject({ code: 'QUOTA_ORDER' });
    expect(await decide(first)).toMatchObject({ status: 'GRANTED' });
    expect(await decide(second)).toMatchObject({ code: 'QUOTA_FULL' });
  });
});
