import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { cpuOfTree } from './cpu.mjs';

/** A server that a worker uses, and whose CPU counts. @typedef {{ pid: number }} Server */

/**
 * Runs a worker in a process of its own, and measures what it has done. The worker says READY when it is warm, begins when it is told to, and then
 * says how many cases it has done, in how many milliseconds, and how much CPU it took. It ends when it is told to: a process of a server that ends
 * while CPU is counted would be missed.
 * @param {string} file the worker, beside this file
 * @param {Record<string, string>} environment what the worker is told
 * @param {readonly Server[]} servers
 * @returns {Promise<{ casesPerSecond: number, cpuMsPerCase: number, nodeMs: number, serverMs: readonly number[] }>} all CPU is that of one case
 */
export async function runBeside(file, environment, servers) {
  const worker = fork(fileURLToPath(new URL(file, import.meta.url)), { env: { ...process.env, ...environment } });
  const ended = once(worker, 'exit');
  try {
    await answerOf(worker);
    const before = servers.map(({ pid }) => cpuOfTree(pid));
    worker.send('GO');
    const { count, elapsedMs, nodeMs } = await answerOf(worker);
    const serverMs = servers.map(({ pid }, index) => cpuOfTree(pid) - (before[index] ?? 0));
    worker.send('END');
    await ended;
    const each = (/** @type {number} */ ms) => Math.round((ms / count) * 100) / 100;
    return {
      casesPerSecond: Math.round((count / elapsedMs) * 10_000) / 10,
      cpuMsPerCase: each(serverMs.reduce((sum, ms) => sum + ms, nodeMs)),
      nodeMs: each(nodeMs),
      serverMs: serverMs.map(each),
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
