import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { keepServer } from './keep-server.mjs';

/** A process that waits, in the shape of a server; `faults` are what its next starts end with instead. */
const kept = (faults: string[] = []) => {
  const said: string[] = [];
  const reasons: string[] = [];
  const launch = async () => {
    const fault = faults.shift();
    if (fault) throw new Error(fault);
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const exited = new Promise<{ code: number | null; signal: string | null; reason: string }>((resolve) => {
      child.once('exit', (code, signal) => resolve({ code, signal, reason: 'its last words' }));
    });
    const stop = async (): Promise<void> => {
      child.kill();
      await exited;
    };
    return { pid: child.pid!, exited, stop };
  };
  const server = keepServer({
    name: 'The server',
    start: launch,
    say: (line: string) => said.push(line),
    onGivingUp: (reason: string) => reasons.push(reason),
    onStarted: () => undefined,
  });
  return { said, reasons, faults, server };
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
const killed = async (server: { pid: () => number | undefined }): Promise<void> => {
  await until(() => server.pid() !== undefined);
  process.kill(server.pid()!, 'SIGKILL');
  await until(() => server.pid() === undefined);
};

describe('a server that is kept', () => {
  it('is started again when it was killed, with a message', async () => {
    const { said, reasons, server } = kept();
    await server.start();
    const first = server.pid();
    await killed(server);
    await until(() => server.pid() !== undefined);
    expect(server.pid()).not.toBe(first);
    expect([said, reasons]).toEqual([['The server was ended by SIGKILL: it is started again'], []]);
    await server.stop();
  });

  it('is given up after three crashes within a minute, with the reason', async () => {
    const { reasons, server } = kept();
    await server.start();
    for (let crash = 0; crash < 3; crash += 1) await killed(server);
    expect(reasons).toEqual(['The server was ended by SIGKILL, 3 times within a minute. its last words']);
    await sleep(700);
    expect(server.pid()).toBeUndefined();
  });

  it('is tried once more when it cannot be started again, and then given up', async () => {
    const { said, reasons, faults, server } = kept();
    await server.start();
    faults.push('no room', 'still no room');
    await killed(server);
    await until(() => reasons.length > 0);
    expect(said.at(-1)).toBe('The server could not be started again, and is tried once more. no room');
    expect(reasons).toEqual(['The server could not be started again. still no room']);
  });

  it('stays down when it is stopped, also while it is about to be started again', async () => {
    const { said, server } = kept();
    await server.start();
    await killed(server);
    await server.stop();
    expect([server.pid(), said.length]).toEqual([undefined, 1]);
    await server.start();
    const pid = server.pid()!;
    await server.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('answers the reason when its first start fails', async () => {
    const { reasons, server } = kept(['a port is taken']);
    await expect(server.start()).rejects.toThrow('a port is taken');
    expect(reasons).toEqual([]);
  });
});
