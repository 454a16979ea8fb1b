import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DepartmentCast } from './joint-cast.ts';

const program = fileURLToPath(new URL('../../simulator/dist/main.js', import.meta.url));

/** What a simulated department says of itself, a line at a time. */
type SimulatorLine = Readonly<Record<string, unknown>>;

/** Departments with systems of their own, each a process of its own outside the hall. */
export type Simulators = { readonly stop: () => Promise<void>; readonly pidOf: (kafkaCode: string) => number };

/** Starts one process per department that answers by Kafka, and waits until each listens. `env` overrides what a process is told. */
export async function startSimulators(
  departments: readonly DepartmentCast[],
  { brokers, data, env = {} }: { brokers: string; data: string; env?: Record<string, string> },
  onLine: (kafkaCode: string, line: SimulatorLine) => void = () => undefined,
): Promise<Simulators> {
  const started = await Promise.all(
    departments.map((cast) => startOne(cast, { brokers, folder: join(data, cast.kafkaCode), env }, onLine)),
  );
  const byCode = new Map(departments.map(({ kafkaCode }, index) => [kafkaCode, started[index]]));
  return {
    pidOf: (kafkaCode) => byCode.get(kafkaCode)?.pid ?? 0,
    stop: async () => {
      await Promise.all(started.map(ended));
    },
  };
}

function startOne(
  { kafkaCode, reviewer, decider, liaison }: DepartmentCast,
  { brokers, folder, env }: { brokers: string; folder: string; env: Record<string, string> },
  onLine: (kafkaCode: string, line: SimulatorLine) => void,
): Promise<ChildProcess> {
  mkdirSync(folder, { recursive: true });
  const logFile = join(folder, 'simulator.log');
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH,
      NODE_OPTIONS: process.env.NODE_OPTIONS,
      HALL_CONNECTIONS: process.env.HALL_CONNECTIONS,
      KAFKA_BROKERS: brokers,
      DEPARTMENT: kafkaCode,
      DATA: folder,
      STAFF_REVIEWER: reviewer,
      STAFF_DECIDER: decider,
      STAFF_LIAISON: liaison,
      ...env,
    },
    stdio: ['ignore', 'pipe', log],
  });
  closeSync(log);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`the simulated department ${kafkaCode} ended with ${code}: ${logFile}`)),
    );
    createInterface({ input: child.stdout! }).on('line', (text) => {
      const line = JSON.parse(text) as SimulatorLine;
      if (line.ready) resolve(child);
      else onLine(kafkaCode, line);
    });
  });
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
