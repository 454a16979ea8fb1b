import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { people, someone } from '../../../testing/a-case.ts';
import { edge, givenJoint, jointReceived, storedJoint } from '../../../testing/a-joint-case.ts';
import { openTestDesk, type TestDesk } from '../../../testing/open-review.ts';
import { isRefused } from '../../domain/case/refusals.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { acceptCase } from '../acceptance/accept-case.ts';
import { claimCase } from '../examination/claim-case.ts';
import { decideCase } from '../examination/decide-case.ts';
import { startReview } from '../examination/start-review.ts';
import { submitOpinion } from '../examination/submit-opinion.ts';
import { endHold } from './end-hold.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const reviewer = someone(people.reviewer, 'REVIEWER');
const decider = someone(people.decider, 'DECISION_MAKER');
const office = someone('H401', 'HALL_OFFICE');
const legalBasis = '第三十八条';
const reasons = [{ code: 'CONDITIONS_NOT_MET', text: '不符合', provision: '第三十五条' }] as const;

/** Brings a component to its decision; answers it as it is then. */
async function examined(jointCaseId: string, key: string): Promise<ReviewCase> {
  const step = async (
    act: (request: { commandId: string; caseId: string; expectedVersion: number }) => Promise<object>,
  ) => {
    const { id: caseId, version: expectedVersion } = (await storedJoint(desk, jointCaseId)).component(key);
    const answer = await act({ commandId: randomUUID(), caseId, expectedVersion });
    if (isRefused(answer)) throw new Error(answer.code);
  };
  await step((request) => claimCase(desk, reviewer, request));
  await step((request) => acceptCase(desk, reviewer, request));
  await step((request) => startReview(desk, reviewer, request));
  await step((request) =>
    submitOpinion(desk, reviewer, { ...request, recommendation: 'GRANT', text: '符合', legalBasis }),
  );
  return (await storedJoint(desk, jointCaseId)).component(key);
}
const decide = ({ id: caseId, version: expectedVersion }: ReviewCase, outcome: 'GRANTED' | 'REFUSED') =>
  decideCase(desk, decider, {
    commandId: randomUUID(),
    caseId,
    expectedVersion,
    outcome,
    legalBasis,
    reasons: outcome === 'REFUSED' ? reasons : [],
  });

describe('a joint case in the database', () => {
  it('opens whole: components, tasks of those that begin, all under the key of the joint case', async () => {
    const { id } = await givenJoint(desk, jointReceived(['A', 'B', 'C'], [edge('A>B')]));
    const { jointCase, component, events } = await storedJoint(desk, id);
    expect(jointCase).toMatchObject({ status: 'RECEIVED', version: 1, delivery: 'TOGETHER' });
    expect(['A', 'B', 'C'].map((key) => component(key).status)).toEqual(['RECEIVED', 'PLANNED', 'RECEIVED']);
    expect(events.map(({ topic, type, subject }) => [topic, type, subject])).toEqual(
      ['A', 'C'].map((key) => ['hall.department.market-regulation.task.v1', 'TaskAssigned.v1', component(key).id]),
    );
    expect(events[0]!.data).toMatchObject({
      dataref: `/graphql#serviceCase/${component('A').id}`,
      joint: { key: 'A' },
    });
  });

  it('a decision draws everything that follows in one transaction; numbers within the key have no hole', async () => {
    const { id } = await givenJoint(desk, jointReceived(['A', 'B'], [edge('A>B')], {}, 'PORTAL'));
    expect(isRefused(await decide(await examined(id, 'A'), 'GRANTED'))).toBe(false);
    const { jointCase, component, events } = await storedJoint(desk, id);
    expect(component('B')).toMatchObject({ status: 'RECEIVED', version: 2 });
    expect(jointCase).toMatchObject({ status: 'ACCEPTED', version: 6 });
    const ours = events.filter(({ topic }) => topic === 'hall.review.event.v1');
    expect(ours.map(({ seq }) => seq)).toEqual(ours.map((_, index) => index + 1));
    expect(ours.map(({ type }) => type).slice(-2)).toEqual(['CaseDecided.v1', 'ComponentStarted.v1']);
    const history = await desk.database.query(
      'SELECT action, cause_id FROM history WHERE case_id = $1 AND version = 2',
      [component('B').id],
    );
    expect(history).toEqual([{ action: 'decideCase', cause_id: expect.any(String) }]);
  });

  it('siblings decided at the same moment: both count, the parent is computed from neither stale', async () => {
    const { id } = await givenJoint(desk, jointReceived(['A', 'B', 'C'], [], {}, 'PORTAL'));
    const all = [await examined(id, 'A'), await examined(id, 'B'), await examined(id, 'C')];
    const answers = await Promise.all(all.map((component) => decide(component, 'GRANTED')));
    expect(answers.filter(isRefused)).toEqual([]);
    const { jointCase, events } = await storedJoint(desk, id);
    expect(jointCase.status).toBe('GRANTED');
    expect(events.filter(({ type }) => type === 'JointCaseConcluded.v1')).toHaveLength(1);
  });

  it('two officers who saw the same version of a component: one wins, the other is told CONFLICT', async () => {
    const { id } = await givenJoint(desk, jointReceived(['A'], [], {}, 'PORTAL'));
    const component = await examined(id, 'A');
    const answers = await Promise.all([decide(component, 'GRANTED'), decide(component, 'REFUSED')]);
    expect(answers.filter(isRefused)).toEqual([{ kind: 'refused', code: 'CONFLICT' }]);
  });

  it('C-3: a component that had not begun gets its notice too (D11), with remedies: of a cascade, and of a hold that is ended', async () => {
    const noticesOf = (caseId: string) =>
      desk.database.query(
        `SELECT type, fields->>'cause' AS cause, fields->>'facts' AS facts, fields->>'remedies' AS remedies
         FROM official_document_whole WHERE case_id = $1`,
        [caseId],
      );
    const plan = [edge('A>B'), edge('A>C', 'HOLD')];
    const { id } = await givenJoint(desk, jointReceived(['A', 'B', 'C'], plan, {}, 'PORTAL'));
    await decide(await examined(id, 'A'), 'REFUSED');
    const { jointCase, component } = await storedJoint(desk, id);
    expect(component('B')).toMatchObject({ status: 'TERMINATED', acceptance: null });
    const remedies = expect.stringContaining('行政复议');
    expect(await noticesOf(component('B').id)).toEqual([
      { type: 'D11', cause: 'PREDECESSOR_FAILED', facts: expect.stringContaining('不予许可'), remedies },
    ]);
    await endHold(desk, office, {
      jointCaseId: id,
      componentKey: 'C',
      expectedVersion: jointCase.version,
      outcome: 'TERMINATE',
      commandId: randomUUID(),
      reason: '不再等待',
    });
    expect(await noticesOf(component('C').id)).toEqual([
      { type: 'D11', cause: 'HOLD_ENDED', facts: '不再等待', remedies },
    ]);
  });

  it('S41: the hall office ends a hold, and nobody else; of two who saw the same version one wins', async () => {
    const { id } = await givenJoint(desk, jointReceived(['A', 'B'], [edge('A>B', 'HOLD')], {}, 'PORTAL'));
    await decide(await examined(id, 'A'), 'REFUSED');
    const { jointCase } = await storedJoint(desk, id);
    expect(jointCase.status).toBe('ON_HOLD');
    const order = (outcome: 'CONTINUE' | 'TERMINATE') => ({
      commandId: randomUUID(),
      jointCaseId: id,
      componentKey: 'B',
      expectedVersion: jointCase.version,
      outcome,
      reason: '经与部门协商',
    });
    expect(await endHold(desk, decider, order('CONTINUE'))).toMatchObject({ code: 'NOT_PERMITTED' });
    const answers = await Promise.all([
      endHold(desk, office, order('CONTINUE')),
      endHold(desk, office, order('TERMINATE')),
    ]);
    expect(answers.filter(isRefused)).toEqual([{ kind: 'refused', code: 'CONFLICT' }]);
    expect(['RECEIVED', 'TERMINATED']).toContain((await storedJoint(desk, id)).component('B').status);
  });
});
