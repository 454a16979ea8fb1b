import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CloudEvent } from '@hall/event-contracts';
import { aCase, department, monday, people, someone } from '../../testing/a-case.ts';
import { given, openTestDesk, requestFor, stored, type TestDesk } from '../../testing/open-review.ts';
import { steps } from '../../testing/steps.ts';
import { onEvent } from './subscriptions.ts';
import type { ReviewCase } from '../domain/case/review-case.ts';
import { claimCase } from '../commands/examination/claim-case.ts';
import { supplyTolerance } from '../commands/tolerance/supply-tolerance.ts';

let desk: TestDesk;
beforeAll(async () => void (desk = await openTestDesk()));
afterAll(() => desk.database.close());

const { kafkaCode } = department;
const onKafka = (reviewCase: ReviewCase, matters: Partial<ReviewCase> = {}) =>
  given(desk, { ...reviewCase, integration: 'KAFKA', kafkaCode, handedIn: ['M1'], ...matters });

/** What the department's task topic has got of a case. */
const told = async ({ id }: ReviewCase) =>
  (
    await desk.database.query(
      `SELECT type, topic, data FROM outbox_whole WHERE key = $1 AND topic LIKE 'hall.department.%' ORDER BY id`,
      [id],
    )
  ).map(({ type, topic, data }: { type: string; topic: string; data: object }) => ({ type, topic, data }));

const fromIntake = (type: string, reviewCase: ReviewCase, data: object): Promise<void> => {
  const { id: caseId, round } = reviewCase;
  const event = {
    id: randomUUID(),
    source: '/hall/intake',
    topic: 'hall.intake.event.v1',
    key: caseId,
    seq: 1,
    specversion: '1.0',
    subject: caseId,
    time: monday.instant,
    type,
  };
  return desk.database.transaction((tx) =>
    onEvent(tx, { ...event, data: { caseId, round, ...data } } as unknown as CloudEvent),
  );
};
const supplement = (reviewCase: ReviewCase, matters: object = {}) =>
  fromIntake('SupplementHandedIn.v1', reviewCase, {
    supplementId: randomUUID(),
    entries: ['1'],
    handedInAt: monday.instant,
    windowNo: 'S01',
    officerStaffNo: 'H201',
    ...matters,
  });
const news = ({ id: caseId, caseNumber, round }: ReviewCase, what: string, materials: string[]) => ({
  type: 'TaskUpdated.v1',
  topic: `hall.department.${kafkaCode}.task.v1`,
  data: { caseId, caseNumber, round, what, materials, at: expect.stringMatching(/^2026-04-20T02:0/) },
});

describe('a department that answers by Kafka need not ask whether anything has come in', () => {
  it('is told of a supplement', async () => {
    const task = await onKafka(steps.awaiting());
    await supplement(task);
    expect(await told(task)).toEqual([news(task, 'SUPPLEMENT_HANDED_IN', ['M1'])]);
  });
  it('is told of a supplement that comes when the case has gone on', async () => {
    const { notice } = steps.supplied();
    const task = await onKafka({ ...steps.accepted(), notice });
    await supplement(task);
    expect(await told(task)).toEqual([news(task, 'SUPPLEMENT_HANDED_IN', [])]);
  });
  it('is told of a paper that was promised', async () => {
    const task = await onKafka(steps.tolerated());
    await supplyTolerance(desk, someone(people.reviewer, 'REVIEWER'), { ...requestFor(task), materials: ['M2'] });
    expect(await told(task)).toEqual([news(task, 'PROMISED_PAPER_HANDED_IN', ['M2'])]);
  });
  it('is told once of a promised paper that a window has taken in, and not again when its reviewer accepts it (S33)', async () => {
    const task = await onKafka(steps.tolerated());
    await supplement(task, { answers: 'TOLERANCE', entries: ['M2'] });
    const { reviewCase } = await stored(desk, task.id);
    const reviewer = someone(people.reviewer, 'REVIEWER');
    await supplyTolerance(desk, reviewer, { ...requestFor(reviewCase!), materials: ['M2'] });
    expect(await told(task)).toEqual([news(task, 'PROMISED_PAPER_HANDED_IN', ['M2'])]);
  });
  it('is told when the window has seen what was filed on line', async () => {
    const task = await onKafka(aCase({ receivedBy: null, precheck: { passedAt: null } }));
    const confirmed = { confirmedAt: monday.instant, receivedBy: 'H201', handedIn: ['M1', 'M2'] };
    await fromIntake('SubmissionConfirmed.v1', task, confirmed);
    expect(await told(task)).toEqual([news(task, 'FILE_CHANGED', ['M2'])]);
  });
  it.each<[string, () => Promise<ReviewCase>]>([
    ['a department that works in the portal', () => given(desk, steps.awaiting())],
    ['a case that has ended', () => onKafka(steps.awaiting(), { status: 'TERMINATED' })],
  ])('%s is told nothing', async (_what, make) => {
    const task = await make();
    await supplement(task);
    expect(await told(task)).toEqual([]);
  });
  it('is told nothing of its own work', async () => {
    const task = await onKafka(aCase());
    await claimCase(desk, someone(people.reviewer, 'REVIEWER'), requestFor(task));
    expect(await told(task)).toEqual([]);
  });
});
