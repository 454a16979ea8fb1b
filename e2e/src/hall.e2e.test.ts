import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  Answered,
  castFor,
  ordinaryItem,
  receiveCase,
  signIn,
  tellCase,
  tellQuestion,
  until,
  type Ask,
  type Cast,
  type Item,
  type Scene,
} from '@hall/demo';
import { knownCalendars } from '@hall/catalogue';
import { moveClock, readTarget, type Places } from '@hall/clock';
import { forEachService } from '@hall/topology';
import { calendarOf, momentOf, workingDaysBetween } from '@hall/working-days';
import { faultsOf, readTopic, rowsOf } from './audit.ts';
import { openHall, type OpenHall } from './open-hall.ts';

const topics = ['hall.intake.event.v1', 'hall.review.event.v1', 'hall.delivery.event.v1'];
let open: OpenHall;
let system: OpenHall['system'];
let hall: OpenHall['hall'];
let data: OpenHall['data'];
let said: OpenHall['said'];
let item: Item;
let cast: Cast;
const variable = (name: string): string => open.variable(name);

beforeAll(async () => {
  open = await openHall();
  ({ system, hall, data, said } = open);
  item = await ordinaryItem(await signIn(hall, null));
  cast = castFor(hall, item);
}, 300_000);
afterAll(() => open?.close(), 60_000);

/** How many records of a topic were read, and how many of them came more than once, at the last audit. */
const audited = new Map<string, { readonly read: number; readonly doubled: number }>();

/**
 * Nothing was lost and nothing doubled: every committed event is in the log, in order, and none is parked. A record may come twice
 * where an outage was injected; else at most one in a hundred does. What it causes never happens twice.
 */
async function audit(since: 'QUIET' | 'OUTAGE'): Promise<void> {
  for (const service of ['INTAKE', 'REVIEW', 'DELIVERY']) {
    const left = () =>
      rowsOf<{ n: number }>(variable(`DATABASE_URL_${service}`), 'SELECT count(*)::int AS n FROM outbox_waiting');
    await until('an empty outbox', async () => (await left())[0]?.n === 0);
    expect(
      await rowsOf(
        variable(`DATABASE_URL_${service}`),
        'SELECT key, reason FROM parked_message WHERE resolution IS NULL',
      ),
    ).toEqual([]);
    const twice = `SELECT case_id, cause_id, action FROM history GROUP BY case_id, cause_id, action HAVING count(*) > 1`;
    expect(await rowsOf(variable(`DATABASE_URL_${service}`), twice)).toEqual([]);
  }
  for (const [index, topic] of topics.entries()) {
    const log = await readTopic(variable('KAFKA_BROKERS'), topic);
    const url = variable(`DATABASE_URL_${['INTAKE', 'REVIEW', 'DELIVERY'][index]}`);
    const committed = await rowsOf<{ id: string }>(
      url,
      'SELECT event_id::text AS id FROM outbox_event WHERE topic = $1',
      [topic],
    );
    expect(new Set(log.map(({ id }) => id))).toEqual(new Set(committed.map(({ id }) => id)));
    const { disordered, doubled } = faultsOf(log);
    expect(disordered).toEqual([]);
    const before = audited.get(topic) ?? { read: 0, doubled: 0 };
    if (since === 'QUIET') expect(doubled - before.doubled).toBeLessThanOrEqual((log.length - before.read) / 100);
    audited.set(topic, { read: log.length, doubled });
  }
}

describe('one case through the whole hall', () => {
  it("S42: the demo's story: from the window to the delivered licence, and the applicant sees it completed", async () => {
    const scenes: Scene[] = [];
    await tellQuestion(hall, item, cast, (scene) => scenes.push(scene));
    const told = await tellCase(hall, { item, cast, ending: 'GRANTED' }, (scene) => scenes.push(scene));
    expect(told).toMatchObject({ outcome: 'GRANTED', delivered: true });
    expect(scenes.map(({ event }) => event)).toContain('ResultDelivered.v1, CaseCompleted.v1');
    const resident = await signIn(hall, { applicant: cast.applicant.key });
    const query = `query ($id: ID!) { serviceCase(id: $id) { stage timeline { type label staff { staffNo } } receipt { applicantName noticeBy }
      review { status committedDue { on } handedOverAt decision { outcome } certificate { number } } delivery { status proof { method } } } }`;
    const seen = await until('the whole story in the graph', async () => {
      const answer = await resident<{ serviceCase: any }>(query, { id: told.caseId });
      return answer.serviceCase.timeline.length === 11 && answer.serviceCase.review.handedOverAt && answer;
    });
    expect(seen.serviceCase).toMatchObject({
      stage: 'COMPLETED',
      review: {
        status: 'HANDED_OVER',
        decision: { outcome: 'GRANTED' },
        certificate: { number: expect.stringContaining('DEMO') },
      },
      delivery: { status: 'COMPLETED', proof: { method: 'DIRECT' } },
    });
    expect(seen.serviceCase.timeline.map(({ label }: { label: string }) => label)[0]).toBe('窗口已收件');
    expect(seen.serviceCase.timeline.every(({ staff }: { staff: unknown }) => staff === null)).toBe(true);
    await audit('QUIET');
  }, 120_000);

  it('S43: a refusal: with reasons and both remedies, and it is delivered too', async () => {
    const told = await tellCase(hall, { item, cast, ending: 'REFUSED' }, () => undefined);
    expect(told).toMatchObject({ outcome: 'REFUSED', delivered: true });
    const resident = await signIn(hall, { applicant: cast.applicant.key });
    const query =
      'query ($id: ID!) { reviewCase(id: $id) { decision { outcome reasons { code } remedies { text } } certificate { number } } }';
    const { reviewCase } = await resident<{ reviewCase: any }>(query, { id: told.caseId });
    expect(reviewCase).toMatchObject({
      decision: {
        outcome: 'REFUSED',
        reasons: [{ code: 'CONDITIONS_NOT_MET' }],
        remedies: { text: expect.stringMatching(/60日内向.+申请行政复议.+6个月内向.+提起行政诉讼/) },
      },
      certificate: null,
    });
  }, 120_000);

  it('a department’s system may read its own cases and change nothing', async () => {
    const own = 'human-resources';
    const other = 'customs';
    const query = '{ departmentCases(filter: { statuses: [HANDED_OVER] }, first: 1) { nodes { id } } }';
    const counts = await Promise.all(
      [own, other].map(
        async (department) =>
          (await (await signIn(hall, { department: department! }))<any>(query)).departmentCases.nodes.length,
      ),
    );
    expect(counts).toEqual([1, 0]);
    const system = await signIn(hall, { department: own! });
    const { departmentCases } = await system<any>(query);
    const claim = act(
      system,
      'claimCase',
      { caseId: departmentCases.nodes[0].id, expectedVersion: 1 },
      '... on ReviewCaseSuccess { reviewCase { id } }',
    );
    await expect(claim).rejects.toThrow('NOT_PERMITTED');
  }, 60_000);

  it('progress for whoever holds the receipt, and five wrong guesses at most', async () => {
    const officer = await signIn(hall, { staff: cast.officer });
    const { caseNumber } = await receiveCase(officer, item, cast);
    const nobody = await signIn(hall, null);
    const ask = async (lastFour: string) =>
      (
        await nobody<any>(
          `query ($n: String!, $f: String!) { progress(caseNumber: $n, lastFour: $f) { ... on CaseProgress { itemName stage } ... on Refusal { code } } }`,
          { n: caseNumber, f: lastFour },
        )
      ).progress;
    expect(await ask(cast.applicant.idNumber.slice(-4))).toMatchObject({ itemName: item.name });
    for (let wrong = 0; wrong < 5; wrong += 1) expect(await ask('0000')).toEqual({ code: 'CASE_NOT_FOUND' });
    expect(await ask(cast.applicant.idNumber.slice(-4))).toEqual({ code: 'RATE_LIMITED' });
  }, 60_000);

  it('one request id and one trace: from the answer, through the logs of gateway and services, into the event and what it causes', async () => {
    const requestId = `e2e-${randomUUID()}`;
    const trace = randomUUID().replaceAll('-', '');
    const headers = { 'x-request-id': requestId, traceparent: `00-${trace}-${trace.slice(16)}-01` };
    const officer = await signIn(hall, { staff: cast.officer }, headers);
    const { id: caseId } = await receiveCase(officer, item, cast);
    const [event] = await rowsOf<object>(
      variable('DATABASE_URL_INTAKE'),
      'SELECT correlation_id, traceparent FROM outbox_event WHERE key = $1',
      [caseId],
    );
    expect(event).toEqual({ correlation_id: requestId, traceparent: headers.traceparent });
    for (const part of ['gateway', 'intake'])
      await until(`the request in the log of ${part}`, async () =>
        readFileSync(join(data, 'logs', `${part}.log`), 'utf8').includes(requestId),
      );
    const logged = await readTopic(variable('KAFKA_BROKERS'), topics[0]!);
    expect(logged.find(({ key }) => key === caseId)).toMatchObject({
      correlationId: requestId,
      type: 'hall.intake.CaseReceived.v1',
    });
  }, 60_000);

  it('logs and the log of events are readable by their owner only', async () => {
    const modeOf = (path: string) => statSync(path).mode & 0o777;
    for (const folder of ['logs', 'kafka']) {
      expect(modeOf(join(data, folder))).toBe(0o700);
      const paths = readdirSync(join(data, folder), { recursive: true, withFileTypes: true });
      expect(paths.length).toBeGreaterThan(3);
      for (const path of paths)
        expect([path.name, modeOf(join(path.parentPath, path.name)) & 0o077]).toEqual([path.name, 0]);
    }
    for (const { name } of readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isFile()))
      expect([name, modeOf(join(data, name))]).toEqual([name, 0o600]);
  });

  it('the name of an operation is logged without its digits: a phone number was one', async () => {
    const officer = await signIn(hall, { staff: cast.officer });
    await officer('query find_13800138000 { hall { name } }');
    const logOf = (part: string) => readFileSync(join(data, 'logs', `${part}.log`), 'utf8');
    for (const part of ['gateway', 'intake']) {
      await until(`the operation in the log of ${part}`, async () => logOf(part).includes('"operation":"find#'));
      expect(logOf(part)).not.toContain('13800138000');
    }
  });

  it('none of all this was doubled', () => audit('QUIET'), 60_000);
});

describe('faults', () => {
  it('kill -9 of review between commit and publish: nothing is lost, nothing doubled', async () => {
    const officer = await signIn(hall, { staff: cast.officer });
    const reviewer = await signIn(hall, { staff: cast.reviewer });
    const { id: caseId } = await receiveCase(officer, item, cast);
    await until(
      'the case in the department',
      async () => (await reviewer<any>('query ($id: ID!) { reviewCase(id: $id) { id } }', { id: caseId })).reviewCase,
    );
    const broker = system.kafkaPid()!;
    process.kill(broker, 'SIGSTOP'); // what is committed now cannot leave
    await act(
      reviewer,
      'claimCase',
      { caseId, expectedVersion: 1 },
      '... on ReviewCaseSuccess { reviewCase { version } }',
    );
    const unpublished = () =>
      rowsOf<{ type: string }>(
        variable('DATABASE_URL_REVIEW'),
        'SELECT type FROM outbox_whole WHERE key = $1 AND published_at IS NULL',
        [caseId],
      );
    expect(await unpublished()).toEqual([{ type: 'CaseClaimed.v1' }]);
    system.kill('review', 'SIGKILL');
    process.kill(broker, 'SIGCONT');
    await until('review to be back and to publish', async () => (await unpublished()).length === 0);
    const timeline = async () =>
      (await officer<any>('query ($id: ID!) { serviceCase(id: $id) { timeline { type } } }', { id: caseId }))
        .serviceCase.timeline;
    await until('the claim on the timeline', async () => (await timeline()).length === 2);
    expect(await timeline()).toEqual([{ type: 'CaseReceived.v1' }, { type: 'CaseClaimed.v1' }]);
    expect(said.join()).toContain('review was ended by SIGKILL: it is started again');
    await audit('OUTAGE');
  }, 120_000);

  it('S30: Kafka stopped for 20 s while 50 cases are received: the window goes on, nothing is lost, nothing doubled, order is kept', async () => {
    const officer = await signIn(hall, { staff: cast.officer });
    await system.stopKafka();
    const stopped = Date.now();
    const received: string[] = [];
    for (let n = 0; n < 50; n += 1) {
      received.push((await receiveCase(officer, item, cast)).id);
      await sleep(150);
    }
    await sleep(Math.max(0, 20_000 - (Date.now() - stopped)));
    await system.startKafka();
    const arrived = () =>
      rowsOf<{ id: string }>(
        variable('DATABASE_URL_REVIEW'),
        'SELECT id::text FROM review_case WHERE id = ANY($1::uuid[])',
        [received],
      );
    await until('50 cases in the department', async () => (await arrived()).length === 50, 60_000);
    expect(new Set((await arrived()).map(({ id }) => id))).toEqual(new Set(received));
    await audit('OUTAGE');
    const told = await tellCase(hall, { item, cast, ending: 'GRANTED' }, () => undefined); // and everything works again
    expect(told.delivered).toBe(true);
    await audit('QUIET');
  }, 180_000);

  it('a refused action is an answer, a stale one a conflict, and neither changes anything', async () => {
    const reviewer = await signIn(hall, { staff: cast.reviewer });
    const { departmentCases } = await reviewer<any>(
      '{ departmentCases(filter: { statuses: [RECEIVED] }, first: 1) { nodes { id version } } }',
    );
    const [{ id: caseId, version }] = departmentCases.nodes;
    const accept = (expectedVersion: number) =>
      act(reviewer, 'acceptCase', { caseId, expectedVersion }, '... on ReviewCaseSuccess { reviewCase { id } }');
    await expect(accept(version)).rejects.toThrow('NOT_CLAIMED');
    await expect(accept(version + 1)).rejects.toThrow(Answered);
    await expect(accept(version + 1)).rejects.toThrow('CONFLICT');
  }, 60_000);
});

describe('time', () => {
  it('T10: the department says nothing, time goes on, and the law accepts as of the receipt', async () => {
    const places: Places = forEachService((service) => variable(`MIGRATION_DATABASE_URL_${service.toUpperCase()}`));
    const ask = await signIn(hall, { staff: cast.officer });
    const { id } = await receiveCase(ask, item, cast);
    const calendar = calendarOf(knownCalendars());
    const { from, takenEffect } = await moveClock(places, (now) => readTarget('+6wd', now, calendar));
    expect(takenEffect.length).toBeGreaterThan(0);
    const query = `query ($id: ID!) { serviceCase(id: $id) { stage review { acceptanceBasis acceptedAt
      clocks { kind state endedBy } } } }`;
    type Read = {
      serviceCase: { stage: string; review: { acceptanceBasis: string; acceptedAt: string; clocks: object[] } };
    };
    const { serviceCase } = await ask<Read>(query, { id });
    expect(serviceCase).toMatchObject({ stage: 'ACCEPTED', review: { acceptanceBasis: 'DEEMED' } });
    expect(serviceCase.review.acceptedAt < from).toBe(true);
    expect(serviceCase.review.clocks).toContainEqual({ kind: 'NOTICE', state: 'MISSED', endedBy: 'LAPSED' });
    await expect(moveClock(places, () => from)).rejects.toThrow('forward only');
    await audit('QUIET');
  }, 120_000);

  it('T5, T11a, T14, T15: told once what is missing, supplied at the window, suspended for an expert review: every date follows', async () => {
    const [officer, reviewer, decider] = await Promise.all(
      [cast.officer, cast.reviewer, cast.decider].map((staff) => signIn(hall, { staff })),
    );
    const { id } = await receiveCase(officer!, item, cast);
    const read = async () =>
      (
        await reviewer!<{ reviewCase: any }>(
          `query ($id: ID!) { reviewCase(id: $id) { version status clocks { kind dueOn state suspensions { from to document } }
             documents { type number } serviceCase { openNotice { entries { key } supplyBy } } } }`,
          { id },
        )
      ).reviewCase;
    await until('the case in its department', read);
    const step = async (ask: Ask, mutation: string, type: string, more: object = {}) => {
      const input = { commandId: randomUUID(), caseId: id, expectedVersion: (await read()).version, ...more };
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on Refusal { code details } } }`;
      const answer = await ask<Record<string, { __typename: string }>>(query, { input });
      expect(answer[mutation]).toMatchObject({ __typename: 'ReviewCaseSuccess' });
    };
    const dueOf = (reviewCase: any, kind: string) =>
      reviewCase.clocks.find((clock: { kind: string }) => clock.kind === kind)?.dueOn;
    await step(reviewer!, 'claimCase', 'CaseInput');
    const material = item.materials.find(({ source }) => source === 'APPLICANT')!.code;
    await step(reviewer!, 'requestSupplement', 'RequestSupplementInput', {
      entries: [
        {
          key: '1',
          materialCode: material,
          defect: '未签字',
          standard: '申请人签字',
          basis: '办事指南',
          howToSupply: '签字后交任一窗口',
        },
      ],
    });
    const asked = await until('the notice at the window', async () => {
      const now = await read();
      return now.serviceCase.openNotice && now;
    });
    expect(asked).toMatchObject({
      status: 'AWAITING_SUPPLEMENT',
      serviceCase: { openNotice: { entries: [{ key: '1' }] } },
    });
    const handIn = `mutation ($input: HandInSupplementInput!) { handInSupplement(input: $input) { __typename } }`;
    const input = { commandId: randomUUID(), caseId: id, entries: ['1'], originalsChecked: true };
    expect(await officer!(handIn, { input })).toEqual({ handInSupplement: { __typename: 'SupplementReceipt' } });
    await until('the supplement in the department', async () =>
      (await read()).clocks.some(({ kind }: { kind: string }) => kind === 'SUPPLEMENT_ANSWER'),
    );
    await step(reviewer!, 'acceptSupplement', 'CaseInput');
    await step(reviewer!, 'startReview', 'CaseInput');
    const before = await read();
    const procedure = { procedure: 'EXPERT_REVIEW', estimateWorkingDays: 3, conductedBy: '专家组' };
    await step(reviewer!, 'proposeSuspension', 'ProposeSuspensionInput', procedure);
    await step(decider!, 'approveSuspension', 'CaseInput');
    const calendar = calendarOf(knownCalendars());
    const places: Places = forEachService((service) => variable(`MIGRATION_DATABASE_URL_${service.toUpperCase()}`));
    const { to } = await moveClock(places, (now) => readTarget('+3wd', now, calendar));
    const endedOn = momentOf(to).date;
    await step(reviewer!, 'resumeReview', 'ResumeReviewInput', { endedOn, resultDocument: '评审报告' });
    const after = await read();
    for (const kind of ['DECISION_STATUTORY', 'DECISION_COMMITTED'])
      expect(workingDaysBetween(dueOf(before, kind), dueOf(after, kind), calendar)).toBe(3);
    expect(after.documents.map(({ type }: { type: string }) => type)).toEqual(['D3', 'D2', 'D10', 'D10']);
    expect(new Set(after.documents.map(({ number }: { number: string }) => number)).size).toBe(4);
    await audit('QUIET');
  }, 120_000);
});

describe('personal data', () => {
  it('is in no event: not one name, number, phone or address of the catalogue', async () => {
    const values: string[] = [];
    for (const service of ['INTAKE', 'REVIEW', 'DELIVERY', 'CONSULTATION'])
      values.push(
        ...(
          await rowsOf<{ data: object }>(
            variable(`DATABASE_URL_${service}`),
            `SELECT data FROM outbox_whole WHERE topic NOT LIKE '%catalogue%'`,
          )
        ).map((row) => JSON.stringify(row.data)),
      );
    const everything = values.join('\n');
    expect(values.length).toBeGreaterThan(50);
    const catalogue = readFileSync(join(hall.catalogue, 'sample-applicants.json'), 'utf8');
    const { persons, enterprises } = JSON.parse(catalogue) as Record<string, Record<string, string>[]>;
    const everybody = [...(persons ?? []), ...(enterprises ?? [])];
    const secrets = everybody.flatMap((one) => [one.name, one.idNumber ?? one.creditCode, one.phone, one.address]);
    expect(secrets.length).toBeGreaterThan(50);
    expect(secrets.filter((secret) => !secret || everything.includes(secret))).toEqual([]);
  });
});
