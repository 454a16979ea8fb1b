import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { cpuOfTree } from './cpu.mjs';

/**
 * Runs work of the same shape as a joint case on the workflow engine DBOS, with the same PostgreSQL and as many in flight.
 * @param {{ url: string, pid: number }} postgres
 * @param {{ seconds: number, inFlight: number }} load
 * @returns {Promise<{ casesPerSecond: number, cpuMsPerCase: number }>} CPU is that of its process and of PostgreSQL
 */
export async function besideDbos(postgres, { seconds, inFlight }) {
  const client = new pg.Client({ connectionString: `${postgres.url}/postgres` });
  await client.connect();
  await client.query('CREATE DATABASE dbos');
  await client.end();
  const worker = fork(fileURLToPath(new URL('dbos-worker.mjs', import.meta.url)), {
    env: {
      ...process.env,
      BENCH_DATABASE_URL: `${postgres.url}/dbos`,
      BENCH_SECONDS: String(seconds),
      BENCH_IN_FLIGHT: String(inFlight),
    },
  });
  const ended = once(worker, 'exit');
  try {
    await answerOf(worker);
    const before = cpuOfTree(postgres.pid);
    worker.send('GO');
    const { count, elapsedMs, nodeMs } = await answerOf(worker);
    const postgresMs = cpuOfTree(postgres.pid) - before;
    await ended;
    return {
      casesPerSecond: Math.round((count / elapsedMs) * 10_000) / 10,
      cpuMsPerCase: Math.round(((nodeMs + postgresMs) / count) * 100) / 100,
    };
  } finally {
    worker.kill();
  }
}

/** The next message of the worker. Rejects when it ends without one. @param {import('node:child_process').ChildProcess} worker */
async function answerOf(worker) {
  const ended = once(worker, 'exit').then(([code]) => {
    throw new Error(`the worker has ended with ${code}`);
  });
  ended.catch(() => undefined);
  const [message] = await Promise.race([once(worker, 'message'), ended]);
  return message;
}
