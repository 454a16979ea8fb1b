import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@hall/test-database';
import { openMessaging, urlOf } from '../testing/open-messaging.ts';

const main = fileURLToPath(new URL('../dist/parked-main.js', import.meta.url));
let database: TestDatabase;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  database = await openMessaging();
  const services = ['INTAKE', 'REVIEW', 'DELIVERY', 'CONSULTATION'];
  const urls = Object.fromEntries(services.map((service) => [`DATABASE_URL_${service}`, urlOf(database)]));
  env = { ...process.env, HALL_DATA: '/nowhere', ...urls };
});
afterAll(() => database.close());

/** Parks a message with these bytes; answers its id. */
async function parked(value: Buffer | null, offset: number): Promise<string> {
  const [{ id }] = await database.query(
    `INSERT INTO parked_message (consumer, topic, key, partition, log_offset, headers, value, reason_code, reason)
     VALUES ('hall.test', 'hall.review.event.v1', 'k', 0, $1, '{}', $2, 'UNREADABLE', $3) RETURNING id::text`,
    [offset, value, 'no JSON '.repeat(100)],
  );
  return id as string;
}
const show = (id: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'show', id, '--service', 'intake'], {
    encoding: 'utf8',
    env,
  });
  return { status, stderr, value: (JSON.parse(stdout) as { value: string | null }).value };
};

describe('npm run parked', () => {
  it.each<[string, Buffer | null, string | null]>([
    ['text', Buffer.from('{"name":"𠮷田"}'), '{"name":"𠮷田"}'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xe9, 0x83, 0x81, 0xe9, 0x83]), '{\\xFF郁\\xE9\\x83'],
    ['nothing', null, null],
  ])('show: a value of %s', async (_what, bytes, value) => {
    const id = await parked(bytes, (bytes?.length ?? 0) + 1);
    expect(show(id)).toEqual({ status: 0, stderr: '', value });
  });

  it('an event that the log refuses: shown with size and remedy, released with a reason, never skipped', async () => {
    const [{ id }] = await database.query(
      `INSERT INTO outbox_event (topic, key, subject, seq, type, data)
       VALUES ('hall.review.event.v1', 'case', 'case', 1, 'CaseAccepted.v1', '{"text": 1}') RETURNING id::text`,
    );
    await database.query(
      `INSERT INTO parked_event (outbox_id, topic, key, bytes, reason_code, reason)
       VALUES ($1, 'hall.review.event.v1', 'case', 812345, 'MESSAGE_TOO_LARGE', 'too large')`,
      [id],
    );
    const run = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', env });
    const named = [`event-${id}`, '--service', 'review'];
    for (const said of [run('list', '--service', 'review'), run('show', ...named)]) {
      expect(said.status).toBe(0);
      for (const words of [`event-${id}`, 'hall.review.event.v1', 'case', '812345', 'max.message.bytes'])
        expect(said.stdout).toContain(words);
    }
    const skipped = run('skip', ...named, '--reason', 'away with it');
    expect([skipped.status, skipped.stderr]).toEqual([1, expect.stringContaining('cannot be skipped')]);
    expect(run('release', ...named).status).toBe(2); // without a reason
    const released = run('release', ...named, '--reason', 'the topic takes more now');
    expect([released.status, released.stdout]).toEqual([0, expect.stringContaining('released')]);
    expect(await database.query(`SELECT released_reason FROM parked_event WHERE released_at IS NOT NULL`)).toEqual([
      { released_reason: 'the topic takes more now' },
    ]);
    expect(run('show', ...named).status).toBe(1);
  });

  it('list: a reader who leaves early is no fault', async () => {
    for (let offset = 1_000; offset < 1_500; offset += 1) await parked(null, offset);
    const child = spawn(process.execPath, [main, 'list'], { env });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    expect([code, said]).toEqual([0, '']);
  });
});
