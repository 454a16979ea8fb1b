import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departmentsOf, signIn, startSimulators, tellJointCase, type JointTelling, type Matter } from '@hall/demo';
import { checkDatabase, repair } from '@hall/messaging';
import { reconcile, type Difference } from '@hall/reconcile';
import { Client } from 'pg';
import { rowsOf } from './audit.ts';
import { openHall, type OpenHall } from './open-hall.ts';

/** An outage is longer than anybody at a desk would wait. */
process.env.HALL_DEMO_SECONDS = '150';

let open: OpenHall;
beforeAll(async () => {
  open = await openHall();
}, 300_000);
afterAll(() => open?.close(), 60_000);

type Service = 'review' | 'delivery';
const places = () => ({
  brokers: open.variable('KAFKA_BROKERS').split(','),
  databases: {
    intake: open.variable('DATABASE_URL_INTAKE'),
    review: open.variable('DATABASE_URL_REVIEW'),
    delivery: open.variable('DATABASE_URL_DELIVERY'),
    consultation: open.variable('DATABASE_URL_CONSULTATION'),
  },
});
async function lastDifferences(withinMs: number): Promise<readonly Difference[]> {
  const end = Date.now() + withinMs;
  for (;;) {
    const found = (await reconcile(places(), 2_000)).differences;
    if (found.length === 0 || Date.now() > end) return found;
  }
}

async function matterOf(code: string): Promise<Matter> {
  const query = `query ($code: ID!) { jointMatter(matterCode: $code) { matterCode version name serviceObject } }`;
  return (await (await signIn(open.hall, null))<{ jointMatter: Matter }>(query, { code })).jointMatter;
}
const restaurant = { fireMode: '属于公众聚集场所，不采用告知承诺', signCount: 1, sellTobacco: true };

/** A joint case from the receipt to the delivery, its departments on Kafka, in the portal and on paper. */
async function tell(): Promise<boolean> {
  let simulators: Awaited<ReturnType<typeof startSimulators>> | undefined;
  const beforeWork: NonNullable<JointTelling['beforeWork']> = async (cast, received) => {
    const onKafka = departmentsOf(cast, received).filter(({ integration }) => integration === 'KAFKA');
    simulators = await startSimulators(onKafka, {
      brokers: open.variable('KAFKA_BROKERS'),
      data: join(open.data, 'departments', randomUUID()),
      env: { DELAY_MS: '20' },
    });
  };
  try {
    const telling = { matter: await matterOf('J2'), answers: restaurant, beforeWork };
    const { delivered } = await tellJointCase(open.hall, telling, () => undefined);
    return delivered;
  } finally {
    await simulators?.stop();
  }
}

/** As the superuser of the cluster, beside the databases of the services. */
async function asSuperuser(sql: string): Promise<void> {
  const secrets = readFileSync(join(open.data, 'secrets.json'), 'utf8');
  const { postgres } = JSON.parse(secrets) as { readonly postgres: string };
  const { host } = new URL(open.variable('DATABASE_URL_REVIEW'));
  const client = new Client({ connectionString: `postgres://postgres:${postgres}@${host}/postgres` });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** A copy of a service's database, as a backup has it. */
const backUp = async (service: Service): Promise<void> => {
  await open.system.stopPart(service);
  await asSuperuser(`CREATE DATABASE backup_${service} TEMPLATE hall_${service} OWNER ${service}_migrator`);
  await open.system.startPart(service);
};
/** The copy in its place. The service stands still. */
const putBack = async (service: Service): Promise<void> => {
  await asSuperuser(`ALTER DATABASE hall_${service} RENAME TO lost_${service}`);
  await asSuperuser(`ALTER DATABASE backup_${service} RENAME TO hall_${service}`);
};
const lostUrl = (service: Service): string => {
  const url = new URL(open.variable(`MIGRATION_DATABASE_URL_${service.toUpperCase()}`));
  url.pathname = `/lost_${service}`;
  return String(url);
};

/** All rows of all tables that say anything: what only the running of a service notes for itself is left out. */
async function contentOf(url: string): Promise<Record<string, unknown>> {
  const tables = await rowsOf<{ name: string }>(
    url,
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
     AND relname NOT IN ('journal_row', 'journal_mark', 'timer_round', 'migrations', 'outbox_event', 'outbox_receipt') ORDER BY 1`,
  );
  const content: Record<string, unknown> = {};
  for (const { name } of tables)
    content[name] = (await rowsOf<{ row: string }>(url, `SELECT t::text AS row FROM ${name} t ORDER BY 1`)).map(
      ({ row }) => row,
    );
  content.outbox_event = await rowsOf(
    url,
    `SELECT id, event_id, topic, key, seq, subject, type, time::text, data, causation_id, receipt FROM outbox_whole ORDER BY id`,
  );
  return content;
}

describe.each<Service>(['review', 'delivery'])('the database of %s, put back from an older copy', (service) => {
  it('is named by reconcile, refuses to work, is repaired from the topics, and every case goes on', async () => {
    await backUp(service);
    expect(await tell()).toBe(true);
    const underWay = tell(); // some of it before the loss, the rest after the repair
    await sleep(1_500);
    await open.system.stopPart(service);
    await putBack(service);

    expect((await lastDifferences(0)).map(({ code }) => code)).toContain('EVENT_NOT_IN_OUTBOX');
    const refusal = `The database of ${service} is older than its log`;
    const url = open.variable(`DATABASE_URL_${service.toUpperCase()}`);
    await expect(checkDatabase(service, url, places().brokers)).rejects.toThrow(refusal);
    const key = Buffer.from(open.variable(`JOURNAL_KEY_${service.toUpperCase()}`), 'base64');
    const ownerUrl = open.variable(`MIGRATION_DATABASE_URL_${service.toUpperCase()}`);
    const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const kafka = { clientId: 'test', brokers: places().brokers, log: quiet };
    const { adopted } = await repair({ service, ownerUrl, kafka, key });
    expect(adopted).toEqual([]);
    const now = await contentOf(ownerUrl);
    const before = await contentOf(lostUrl(service));
    for (const table of Object.keys(before)) expect([table, now[table]]).toEqual([table, before[table]]);

    await open.system.startPart(service);
    expect(await underWay).toBe(true);
    expect(await lastDifferences(60_000)).toEqual([]);
  }, 240_000);
});
