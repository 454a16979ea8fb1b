import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  departmentsOf,
  signIn,
  startSimulators,
  tellJointCase,
  until,
  type Answers,
  type JointTelling,
  type Matter,
  type Simulators,
  type ToldJoint,
} from '@hall/demo';
import { reconcile, type Difference } from '@hall/reconcile';
import { rowsOf } from './audit.ts';
import { openHall, type OpenHall } from './open-hall.ts';

let open: OpenHall;
beforeAll(async () => {
  open = await openHall();
}, 300_000);
afterAll(() => open?.close(), 60_000);

const restaurant: Answers = { fireMode: '属于公众聚集场所，不采用告知承诺', signCount: 1, sellTobacco: true };
const everything: Answers = { firstIssue: true, claimFee: true, wantCard: true, wantGuide: true };
const company: Answers = { needSeal: true, hasStaff: true, payFund: true, needAccount: true };
const afterDeath: Answers = {
  deathKind: '在医院、家里或者养老机构正常去世',
  cremated: true,
  pension: '企业职工养老保险',
  medical: false,
  driver: true,
  fund: false,
};

async function matterOf(code: string): Promise<Matter> {
  const query = `query ($code: ID!) { jointMatter(matterCode: $code) { matterCode version name serviceObject } }`;
  return (await (await signIn(open.hall, null))<{ jointMatter: Matter }>(query, { code })).jointMatter;
}

/** Tells a joint case with its departments on Kafka as processes of their own, which refuse what is said. */
async function tell(code: string, answers: Answers, refuses: readonly string[] = []): Promise<ToldJoint> {
  let simulators: Simulators | undefined;
  const beforeWork: NonNullable<JointTelling['beforeWork']> = async (cast, received) => {
    const onKafka = departmentsOf(cast, received).filter(({ integration }) => integration === 'KAFKA');
    simulators = await departments(onKafka, { REFUSE: refuses.join(','), DELAY_MS: '20' });
  };
  try {
    const telling = { matter: await matterOf(code), answers, refuses, beforeWork };
    return await tellJointCase(open.hall, telling, () => undefined);
  } finally {
    await simulators?.stop();
  }
}
const departments = (cast: Parameters<typeof startSimulators>[0], env: Record<string, string>) =>
  startSimulators(cast, { brokers: open.variable('KAFKA_BROKERS'), data: join(open.data, 'departments'), env });
const outcomes = ({ components }: ToldJoint) =>
  Object.fromEntries(components.map(({ key, outcome }) => [key, outcome]));

const places = () => ({
  brokers: open.variable('KAFKA_BROKERS').split(','),
  databases: {
    intake: open.variable('DATABASE_URL_INTAKE'),
    review: open.variable('DATABASE_URL_REVIEW'),
    delivery: open.variable('DATABASE_URL_DELIVERY'),
    consultation: open.variable('DATABASE_URL_CONSULTATION'),
  },
});
const differences = async (): Promise<readonly Difference[]> => (await reconcile(places(), 2_000)).differences;
/** What still differs after a time; nothing as soon as nothing does. */
async function lastDifferences(withinMs: number): Promise<readonly Difference[]> {
  const end = Date.now() + withinMs;
  for (;;) {
    const found = await differences();
    if (found.length === 0 || Date.now() > end) return found;
  }
}

describe('a joint case through the whole hall', () => {
  it('J2, open a restaurant: on Kafka, in the portal and by hand, one receipt, one delivery', async () => {
    const told = await tell('J2', restaurant);
    expect(told.delivered).toBe(true);
    expect(outcomes(told)).toEqual({
      'J2.1': 'GRANTED',
      'J2.2': 'GRANTED',
      'J2.3': 'GRANTED',
      'J2.4b': 'GRANTED',
      'J2.5': 'GRANTED',
    });
    expect(new Set(told.components.map(({ integration }) => integration))).toEqual(
      new Set(['KAFKA', 'PORTAL', 'MANUAL']),
    );
    const [first, ...others] = told.components;
    for (const { startedAt } of others) expect(startedAt! >= first!.decidedAt!).toBe(true);
  }, 120_000);

  it('is one story on one timeline, across all four services', async () => {
    const officer = await signIn(open.hall, { staff: 'H201' });
    const list = await (
      await signIn(open.hall, { staff: 'H401' })
    )<any>('{ jointCases(first: 1) { nodes { id review { status workingDaysLeft waitingFor { key } } } } }');
    const [{ id, review }] = list.jointCases.nodes;
    expect(review).toEqual({ status: 'GRANTED', workingDaysLeft: null, waitingFor: [] });
    const itemCode = '11990101YL000001264990101001000';
    const asked = { itemCode, text: '什么时候可以领取？', caseId: id };
    await act(officer, 'takeQuestion', asked, '... on QuestionSuccess { question { id version } }').then(
      ({ question }: any) =>
        act(officer, 'escalateQuestion', { questionId: question.id, expectedVersion: question.version }, ''),
    );
    const sources = async () => {
      const query = 'query ($id: ID!) { jointCase(id: $id) { timeline { source at } } }';
      return new Set((await officer<any>(query, { id })).jointCase.timeline.map(({ source }: any) => source));
    };
    await until('the question on the timeline', async () => (await sources()).size === 4);
    expect(await sources()).toEqual(new Set(['intake', 'review', 'delivery', 'consultation']));
  }, 60_000);

  it('J3, a newborn: three levels, each begins when the one before has its result', async () => {
    const told = await tell('J3', everything);
    expect(told.delivered).toBe(true);
    const at = Object.fromEntries(told.components.map((component) => [component.key, component]));
    for (const [before, after] of [
      ['J3.1', 'J3.3'],
      ['J3.3', 'J3.4'],
      ['J3.4', 'J3.5'],
    ] as const)
      expect(at[after]!.startedAt! >= at[before]!.decidedAt!).toBe(true);
  }, 120_000);

  it('agrees in all databases and topics', async () => expect(await differences()).toEqual([]), 60_000);
});

describe('a refusal in the middle', () => {
  it('CASCADE: what waited for it is ended, the rest goes on and is delivered', async () => {
    const told = await tell('J3', everything, ['J3.3']);
    expect(outcomes(told)).toMatchObject({
      'J3.1': 'GRANTED',
      'J3.2': 'GRANTED',
      'J3.3': 'REFUSED',
      'J3.4': 'TERMINATED',
      'J3.5': 'TERMINATED',
      'J3.6': 'TERMINATED',
      'J3.7': 'GRANTED',
    });
    expect(told.delivered).toBe(true);
  }, 120_000);
  it(
    'INDEPENDENT: it goes on',
    async () =>
      expect(outcomes(await tell('J1', company, ['J1.2']))).toMatchObject({ 'J1.2': 'REFUSED', 'J1.6': 'GRANTED' }),
    120_000,
  );
  it(
    'HOLD: it waits until the hall office ends the hold',
    async () =>
      expect(outcomes(await tell('J4', afterDeath, ['J4.2']))).toMatchObject({ 'J4.2': 'REFUSED', 'J4.6': 'GRANTED' }),
    120_000,
  );
  it('agrees in all databases and topics', async () => expect(await differences()).toEqual([]), 60_000);
});

describe('faults in the middle of ten joint cases', () => {
  it('kill -9 of review, of a department and of the broker: nothing is lost, nothing doubled, all agree', async () => {
    const matter = await matterOf('J2');
    const env = { DELAY_MS: '400' };
    let cast: Parameters<typeof startSimulators>[0] = [];
    let received = 0;
    const all = Array.from({ length: 10 }, () =>
      tellJointCase(
        open.hall,
        {
          matter,
          answers: restaurant,
          beforeWork: async (people, joint) => {
            cast = departmentsOf(people, joint).filter(({ integration }) => integration === 'KAFKA');
            received += 1;
          },
        },
        () => undefined,
      ).catch((fault: unknown) => fault as Error),
    );
    await until('ten receipts', async () => received === 10);
    const simulators = await departments(cast, env);
    await sleep(500);
    open.system.kill('review', 'SIGKILL');
    await sleep(1_500);
    process.kill(simulators.pidOf('fire-rescue'), 'SIGKILL');
    const again = await departments(
      cast.filter(({ kafkaCode }) => kafkaCode === 'fire-rescue'),
      env,
    );
    await sleep(500);
    process.kill(open.system.kafkaPid()!, 'SIGKILL');
    const told = await Promise.all(all);
    await simulators.stop();
    await again.stop();
    expect(told.filter((one) => one instanceof Error)).toEqual([]);
    expect(told.every((one) => (one as ToldJoint).delivered)).toBe(true);
    expect(await lastDifferences(60_000)).toEqual([]); // after a dead broker a group comes back within half a minute
    const doubled = await rowsOf(
      open.variable('DATABASE_URL_REVIEW'),
      `SELECT subject FROM outbox_event WHERE type = 'CaseDecided.v1' GROUP BY subject, data->>'round' HAVING count(*) > 1`,
    );
    expect(doubled).toEqual([]);
  }, 240_000);
});

describe('planted differences are each found', () => {
  const inReview = (sql: string) => rowsOf<any>(open.variable('MIGRATION_DATABASE_URL_REVIEW'), sql);
  it('an event deleted, a task lost, a reply doubled', async () => {
    const [event] = await inReview(
      `DELETE FROM outbox_event WHERE id = (SELECT min(id) FROM outbox_event WHERE type = 'CaseAccepted.v1') RETURNING event_id, key`,
    );
    const [task] = await inReview(
      `DELETE FROM outbox_event WHERE id = (SELECT min(o.id) FROM outbox_event o JOIN review_case c ON c.id::text = o.subject
         WHERE o.type = 'TaskAssigned.v1' AND c.status = 'HANDED_OVER') RETURNING subject`,
    );
    const [reply] = await inReview(
      `INSERT INTO department_reply (kafka_code, reply_id, type, case_id, verdict, details, topic, partition, log_offset, headers, received_at)
       SELECT kafka_code, reply_id, type, case_id, verdict, details, topic, partition, log_offset, headers, received_at
       FROM department_reply WHERE verdict = 'APPLIED' AND type = 'DecisionGiven.v1' ORDER BY id DESC LIMIT 1 RETURNING case_id`,
    );
    const found = await differences();
    const codes = (caseId: string) => found.filter((one) => one.caseId === caseId).map(({ code }) => code);
    expect(codes(event.key)).toContain('EVENT_NOT_IN_OUTBOX');
    expect(codes(task.subject)).toContain('TASK_LOST');
    expect(codes(reply.case_id)).toContain('REPLY_DOUBLED');
    expect(found.find(({ caseId }) => caseId === task.subject)?.caseNumber).toMatch(/^\d{20}[0-9A-Z]$/);
  }, 60_000);
});
