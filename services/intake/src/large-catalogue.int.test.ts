import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics } from '@hall/event-contracts';
import { freePort, startBroker } from '@hall/kafka';
import { createTopics, readLog, startMessaging, type KafkaOptions, type Messaging } from '@hall/messaging';
import { openTestDesk, type TestDesk } from '../testing/open-intake.ts';
import { sampleFolder } from '../testing/sample-catalogue.ts';

const program = fileURLToPath(new URL('../dist/import-catalogue.js', import.meta.url));
const cacheFolder = fileURLToPath(new URL('../../../.hall/cache', import.meta.url));
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'hall-broker-'));
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let desk: TestDesk;
let databaseUrl: string;
let broker: Awaited<ReturnType<typeof startBroker>>;
let kafka: KafkaOptions;
let messaging: Messaging | undefined;
beforeAll(async () => {
  desk = await openTestDesk();
  databaseUrl = `${process.env.HALL_TEST_POSTGRES}/${String(desk.database.driver.database)}`;
  broker = await startBroker({ folder, cacheFolder, port: await freePort(), controllerPort: await freePort() });
  kafka = { clientId: 'test', brokers: [`127.0.0.1:${broker.port}`], log: silent };
  await createTopics(kafka);
}, 60_000);
afterAll(async () => {
  await messaging?.stop();
  await desk.database.close();
  await broker.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Five hundred items that were seen to stop a hall: 2.2 MB in all; `summary` tells one edition from the next. */
function folderOfFiveHundred(summary: string): object {
  const [sample] = sampleFolder.items;
  const items = Array.from({ length: 500 }, (_, index) => {
    const basicCode = `9908${String(index).padStart(8, '0')}`;
    const guide = { ...sample!.guide, summary: summary.padEnd(400, '办事指南的说明文字') };
    return { ...sample!, basicCode, itemCode: `${sample!.departmentCode}4${basicCode}`, guide };
  });
  return { ...sampleFolder, items: [...sampleFolder.items, ...items] };
}

async function importing(content: object): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [program], { env: { ...process.env, DATABASE_URL_INTAKE: databaseUrl } });
  child.stdin.end(JSON.stringify(content));
  const [said, faults, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: code as number, said: said + faults };
}

const waiting = async (): Promise<number> =>
  (
    await desk.database.query(`SELECT count(*)::int AS events FROM outbox_waiting WHERE topic = $1`, [topics.catalogue])
  )[0].events;
const itemsInLog = async (): Promise<Set<string>> => {
  const keys = new Set<string>();
  await readLog(kafka, [topics.catalogue], ({ key }) => void (key?.startsWith('item:') && keys.add(key)));
  return keys;
};

describe('a catalogue of five hundred items', () => {
  it('while nobody sends: it is imported, and says how many messages wait for the start', async () => {
    const { code, said } = await importing(folderOfFiveHundred('第一版'));
    expect([code, said]).toEqual([0, expect.stringContaining(`${await waiting()}条消息等待发送`)]);
    expect(await waiting()).toBeGreaterThan(500);
  }, 60_000);

  it('starts an empty hall: all of it leaves', async () => {
    const onFatal = (reason: string) => {
      throw new Error(reason);
    };
    messaging = startMessaging({
      service: 'intake',
      database: desk.database,
      databaseUrl,
      kafka,
      subscriptions: [],
      onFatal,
    });
    for (let tries = 0; tries < 300 && (await waiting()) > 0; tries += 1)
      await new Promise((done) => setTimeout(done, 100));
    expect(await waiting()).toBe(0);
    expect((await itemsInLog()).size).toBe(sampleFolder.items.length + 500);
  }, 60_000);

  it('into a running hall: the import ends when all of it is in the log', async () => {
    const { code, said } = await importing(folderOfFiveHundred('第二版'));
    expect([code, said]).toEqual([0, expect.stringMatching(/变更500/)]);
    expect(await waiting()).toBe(0);
    expect((await itemsInLog()).size).toBe(sampleFolder.items.length + 1_000);
  }, 60_000);
});
