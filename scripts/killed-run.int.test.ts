import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const here = (path: string) => new URL(path, import.meta.url);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'hall-killed-'));
  chmodSync(folder, 0o755); // the user PostgreSQL runs as has to enter it
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A zombie counts as ended: nobody in a container may be there to bury it. */
const isRunning = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]![0] !== 'Z';
  } catch {
    return false;
  }
};
const untilEnded = async (pids: readonly number[]): Promise<void> => {
  for (let tries = 0; pids.some(isRunning); tries += 1) {
    if (tries === 200) throw new Error(`still running: ${pids.filter(isRunning).join(', ')}`);
    await sleep(100);
  }
};
const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
const firstLine = async (child: ChildProcess): Promise<string> => {
  for await (const line of createInterface({ input: child.stdout! })) return line;
  throw new Error('it has ended and said nothing');
};
const environment = (more: Record<string, string> = {}) => ({ ...process.env, HALL_WITH_PARENT: '1', ...more });

describe('a run that is killed', () => {
  it('by SIGKILL leaves neither PostgreSQL, nor a broker, nor a Node process behind', async () => {
    const starter = join(folder, 'starter.mjs');
    writeFileSync(
      starter,
      `import { spawn } from 'node:child_process';
      import { freePort, startBroker } from '${here('../infra/kafka/index.mjs')}';
      import { startCluster } from '${here('../infra/postgres/index.mjs')}';
      const cluster = { folder: '${folder}/postgres', port: await freePort(), password: 'test', persistent: false };
      const ports = { port: await freePort(), controllerPort: await freePort() };
      const cacheFolder = '${here('../.hall/cache').pathname}';
      const service = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore', detached: true });
      const servers = await Promise.all([startCluster(cluster), startBroker({ folder: '${folder}/kafka', ...ports, cacheFolder })]);
      console.log(JSON.stringify([service.pid, ...servers.map(({ pid }) => pid)]));`,
    );
    const preload = `--import ${here('end-when-orphaned.mjs')}`;
    const child = spawn(process.execPath, [starter], {
      env: environment({ NODE_OPTIONS: preload }),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pids = JSON.parse(await firstLine(child)) as number[];
    expect(pids.map(isRunning)).toEqual([true, true, true]);
    child.kill('SIGKILL');
    await untilEnded(pids);
  });
  it.each<NodeJS.Signals>(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'])('by %s takes Jest with it', async (signal) => {
    const run = spawn(process.execPath, [here('test.mjs').pathname, 'unit', 'services/review'], {
      env: environment({ NODE_OPTIONS: '' }),
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => run.once('exit', (code, by) => resolve(code ?? by)));
    while (childrenOf(run.pid!).length === 0) await sleep(20);
    const [jest = 0] = childrenOf(run.pid!);
    while (childrenOf(jest).length === 0) await sleep(20); // its workers
    const pids = [jest, ...childrenOf(jest)];
    run.kill(signal);
    expect(await ended).toBe({ SIGTERM: 143, SIGINT: 130, SIGHUP: 129, SIGKILL: 'SIGKILL' }[signal as string]);
    await untilEnded(pids);
  });
});
