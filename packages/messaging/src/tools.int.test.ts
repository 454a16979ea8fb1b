import { spawn } from 'node:child_process';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '@hall/kafka';

/** Somebody who takes a connection and never says a word, like a server that is frozen. */
const taken = new Set<Socket>();
const frozen = createServer((socket) => {
  taken.add(socket);
  socket.on('error', () => undefined);
});
let mute = '';
let nobody = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => frozen.listen(0, '127.0.0.1', resolve));
  mute = `127.0.0.1:${(frozen.address() as AddressInfo).port}`;
  nobody = `127.0.0.1:${await freePort()}`;
});
afterAll(async () => {
  for (const socket of taken) socket.destroy();
  await new Promise((resolve) => frozen.close(resolve));
});

const root = new URL('../../../', import.meta.url);
const url = (at: string) => `postgres://who:secret@${at}/hall`;
const databases = (at: string) =>
  Object.fromEntries(
    ['INTAKE', 'REVIEW', 'DELIVERY', 'CONSULTATION'].flatMap((service) => [
      [`DATABASE_URL_${service}`, url(at)],
      [`MIGRATION_DATABASE_URL_${service}`, url(at)],
    ]),
  );

/** Runs a tool in a process of its own. */
const run = async (program: string, args: string[], env: Record<string, string>) => {
  const child = spawn(process.execPath, [fileURLToPath(new URL(program, root)), ...args], {
    env: { PATH: process.env.PATH ?? '', HALL_DATA: '/nowhere', HALL_TOOL_SECONDS: '3', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, said: said.trim() };
};
const needsDatabase: [string, string[]][] = [
  ['infra/reconcile/dist/main.js', []],
  ['infra/clock/dist/main.js', ['+1d']],
  ['packages/messaging/dist/parked-main.js', ['list']],
];

describe.each([
  ['nobody listens', () => nobody],
  ['somebody listens and never answers', () => mute],
])('where %s', (_how, at) => {
  it.each(needsDatabase)(
    '%s says that the database does not answer, and ends with 2',
    async (program, args) => {
      const { code, said } = await run(program, args, { ...databases(at()), KAFKA_BROKERS: at() });
      expect(said).toMatch(new RegExp(`^The database of \\w+ at ${at()}/hall does not answer \\(.+\\)\\.$`));
      expect(code).toBe(2);
    },
    60_000,
  );

  it('creating topics says that the broker does not answer, and ends with 2', async () => {
    const { code, said } = await run('packages/messaging/dist/create-topics-main.js', [], { KAFKA_BROKERS: at() });
    expect(said).toMatch(new RegExp(`^The broker at ${at()} does not answer \\(.+\\)\\.$`));
    expect(code).toBe(2);
  }, 60_000);

  it('a token says that nobody answers, and ends with 2', async () => {
    const env = { OIDC_ISSUER: `http://${at()}` };
    const { code, said } = await run('infra/identity/dist/token-main.js', ['--staff', 'H201'], env);
    expect([said, code]).toEqual([`Nobody answers at http://${at()}: start the system first (npm start).`, 2]);
  }, 60_000);
});
