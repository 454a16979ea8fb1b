import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { castFor, ordinaryItem, signIn, tellCase, until, type Cast, type Item } from '@hall/demo';
import { reconcile, type Difference } from '@hall/reconcile';
import { forEachService, services, type ServiceName } from '@hall/topology';
import kafkajs from 'kafkajs';
import { rowsOf } from './audit.ts';
import { openHall, type OpenHall } from './open-hall.ts';

let open: OpenHall;
let item: Item;
let cast: Cast;
beforeAll(async () => {
  open = await openHall();
  item = await ordinaryItem(await signIn(open.hall, null));
  cast = castFor(open.hall, item);
}, 300_000);
afterAll(() => open?.close(), 60_000);

const inService = (service: ServiceName, sql: string, values: unknown[] = []): Promise<any[]> =>
  rowsOf(open.variable(`MIGRATION_DATABASE_URL_${service.toUpperCase()}`), sql, values);
const tell = async (): Promise<string> => {
  const told = await tellCase(open.hall, { item, cast, ending: 'GRANTED' }, () => undefined);
  expect(told).toMatchObject({ outcome: 'GRANTED', delivered: true });
  return told.caseId;
};

/** What the reconciliation finds once everything has arrived. */
async function differences(): Promise<readonly Difference[]> {
  const databases = forEachService((service) => open.variable(`DATABASE_URL_${service.toUpperCase()}`));
  const places = { databases, brokers: open.variable('KAFKA_BROKERS').split(',') };
  let found = await reconcile(places);
  for (let tries = 0; !found.ok && tries < 5; tries += 1) {
    await sleep(2_000);
    found = await reconcile(places);
  }
  return found.differences;
}

/** Makes everything technical a year older, while the services stand still; when they start they sweep it. */
async function sweepAll(): Promise<void> {
  for (const service of services) {
    await open.system.stopPart(service);
    await inService(service, `UPDATE outbox_receipt SET published_at = published_at - interval '1 year'`);
    await inService(service, `UPDATE inbox_message SET handled_at = handled_at - interval '1 year'`);
    await inService(service, `UPDATE command SET entered_at = entered_at - interval '1 year'`);
  }
  for (const service of services) await open.system.startPart(service);
  for (const service of services)
    await until(`nothing of ${service} to be due`, async () => {
      const due = await inService(
        service,
        `SELECT FROM inbox_message WHERE position_id IS NOT NULL UNION ALL SELECT FROM command`,
      );
      return due.length === 0;
    });
}

/** What an auditor sees of a case in the graph, and the record in the databases. */
async function seenOf(caseId: string) {
  const auditor = await signIn(open.hall, { staff: cast.decider });
  const query = `query ($id: ID!) { serviceCase(id: $id) { stage timeline { type label at } receipt { applicantName } }
    reviewCase(id: $id) { status version decision { outcome } documents { type number } clocks { kind state endedBy dueOn } } }`;
  const history = 'SELECT * FROM history_whole WHERE case_id = $1 ORDER BY version';
  return {
    graph: await auditor(query, { id: caseId }),
    intake: await inService('intake', history, [caseId]),
    review: await inService('review', history, [caseId]),
    delivery: await inService('delivery', history, [caseId]),
  };
}

/** Lets a service read its topics again from the beginning. */
async function readAgain(service: ServiceName): Promise<void> {
  await open.system.stopPart(service);
  const kafka = new kafkajs.Kafka({
    clientId: 'test',
    brokers: open.variable('KAFKA_BROKERS').split(','),
    logLevel: 0,
  });
  const admin = kafka.admin();
  await admin.connect();
  const groupId = `hall.${service}.events`;
  for (const { topic } of await admin.fetchOffsets({ groupId }))
    await admin.resetOffsets({ groupId, topic, earliest: true });
  await admin.disconnect();
  await open.system.startPart(service); // is ready when it has read everything
}

describe('a hall that has swept its technical rows', () => {
  it('shows and has of every case what it had, and the reconciliation finds nothing', async () => {
    const cases = [await tell(), await tell()];
    expect(await differences()).toEqual([]);
    const before = await Promise.all(cases.map(seenOf));
    const [{ events }] = await inService(
      'review',
      `SELECT count(*)::int AS events FROM outbox_event WHERE key = ANY ($1)`,
      [cases],
    );
    expect(events).toBe(14);

    await sweepAll();
    const [{ left }] = await inService(
      'review',
      `SELECT count(*)::int AS left FROM outbox_event WHERE key = ANY ($1)`,
      [cases],
    );
    expect(left).toBeLessThan(events);
    expect(await Promise.all(cases.map(seenOf))).toEqual(before);
    expect(await differences()).toEqual([]);
  }, 180_000);

  it('does nothing twice when every service reads all topics again, and goes on with new cases', async () => {
    const counts = `SELECT (SELECT count(*)::int FROM history) AS history, (SELECT count(*)::int FROM parked_message) AS parked`;
    const before = await Promise.all(services.map((service) => inService(service, counts)));
    for (const service of services) await readAgain(service);
    expect(await Promise.all(services.map((service) => inService(service, counts)))).toEqual(before);
    await tell();
    expect(await differences()).toEqual([]);
  }, 180_000);

  it('is still found out where an event is missing that was not swept, and where the log has lost one that was', async () => {
    const [lost] = await inService(
      'review',
      `DELETE FROM outbox_event WHERE id = (SELECT max(id) FROM outbox_event WHERE type = 'CaseAccepted.v1') RETURNING key`,
    );
    const [gone] = await inService(
      'review',
      `UPDATE event_stream SET last_seq = last_seq + 1, swept_seq = last_seq + 1
       WHERE (topic, key) = (SELECT topic, key FROM event_stream WHERE swept_seq > 0 LIMIT 1) RETURNING key`,
    );
    const found = (await differences()).map(({ code, caseId }) => [code, caseId]);
    expect(found).toContainEqual(['EVENT_NOT_IN_OUTBOX', lost.key]);
    expect(found).toContainEqual(['EVENT_NOT_IN_LOG', gone.key]);
  }, 60_000);
});
