import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { endLeftOvers, recordedProcesses, recordProcesses } from './left-overs.mjs';
import { checkPortsFree } from './ports.mjs';
import { supervisor } from './supervisor.mjs';
import { createServer, type AddressInfo } from 'node:net';

const folder = mkdtempSync(join(tmpdir(), 'hall-supervisor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const script = (name: string, text: string): string => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, text);
  return file;
};
const patient = script('patient', `setInterval(() => {}, 1000); console.log('here');`);
const crashing = script('crashing', `console.error('my last words'); setTimeout(() => process.exit(3), 50);`);
const part = (name: string, file: string) => ({
  name,
  folder: '',
  args: [file],
  env: {},
  readyUrl: '',
});
const watched = (onStarted = () => {}) => {
  const said: string[] = [];
  const reasons: string[] = [];
  return {
    said,
    reasons,
    processes: supervisor({
      logFolder: folder,
      onStarted,
      say: (line: string) => said.push(line),
      onGivingUp: (reason: string) => reasons.push(reason),
    }),
  };
};
const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries === 400) throw new Error('it did not come');
    await sleep(25);
  }
};
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('the supervisor', () => {
  it('starts a crashed part again, with a message', async () => {
    const { said, reasons, processes } = watched();
    processes.start(part('patient', patient));
    const first = processes.pid('patient')!;
    processes.kill('patient', 'SIGKILL');
    await until(() => processes.pid('patient') !== first);
    expect(said).toEqual(['patient was ended by SIGKILL: it is started again']);
    const second = processes.pid('patient')!;
    await processes.stopAll(['patient']);
    expect([isAlive(first), isAlive(second), reasons]).toEqual([false, false, []]);
  });

  it('gives up after three crashes within a minute, with the reason', async () => {
    const { reasons, processes } = watched();
    processes.start(part('crashing', crashing));
    await until(() => reasons.length > 0);
    expect(reasons).toEqual([
      expect.stringMatching(/crashing ended with 3, 3 times within a minute[\s\S]*my last words/),
    ]);
    await processes.stopAll(['crashing']);
  });

  it('stops all, also while one is waiting to be started again, and starts nothing any more', async () => {
    const { processes } = watched();
    processes.start(part('patient', patient));
    processes.start(part('crashing', crashing));
    await sleep(150);
    await processes.stopAll(['crashing', 'patient']);
    const pids = Object.values(processes.pids());
    await sleep(700);
    expect(Object.values(processes.pids())).toEqual(pids);
    expect(pids.some((pid) => isAlive(pid!))).toBe(false);
  });
});

describe('what a killed launcher leaves behind', () => {
  it('is ended by the next start: those very processes and no others', async () => {
    const { processes } = watched();
    processes.start(part('patient', patient));
    const pid = processes.pid('patient')!;
    recordProcesses(folder, { patient: pid, stranger: 2 ** 22 });
    expect(
      recordedProcesses(folder)
        .map(({ name }: { name: string }) => name)
        .sort(),
    ).toEqual(['launcher', 'patient']);
    const ending = processes.stopAll([]);
    await endLeftOvers(folder, () => undefined);
    await ending;
    expect(isAlive(pid)).toBe(false);
    expect(recordedProcesses(folder)).toEqual([]);
  });

  it('names a part that was started again meanwhile', async () => {
    const { processes } = watched(() => recordProcesses(folder, processes.pids()));
    processes.start(part('patient', patient));
    const first = processes.pid('patient')!;
    processes.kill('patient', 'SIGKILL');
    await until(() => processes.pid('patient') !== first);
    expect(recordedProcesses(folder)).toContainEqual(expect.objectContaining({ pid: processes.pid('patient') }));
    await processes.stopAll(['patient']);
  });
});

describe('a port that is taken', () => {
  it('is named with the process that has it and the variable that moves ours', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await expect(checkPortsFree({ PORT_GATEWAY: port })).rejects.toThrow(
      new RegExp(`Port ${port} is taken by process ${process.pid} .*PORT_GATEWAY=`),
    );
    server.close();
  });
});
