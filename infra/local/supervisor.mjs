import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { howItEnded, MAX_CRASHES, withThisCrash } from './crashes.mjs';
import { openRotatingLog } from './rotating-log.mjs';

/** After its first crash a part is started again at once. After further crashes it waits this long, in milliseconds. */
const RESTART_AFTER_MS = 500;
const TAIL_LINES = 20;

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} folder of its workspace, from the repository on: `services/review`
 * @property {string[]} args of node
 * @property {Record<string, string>} env
 * @property {string} readyUrl answers 200 when the part is ready
 * @property {(how: string, lastWords: string) => void} [onCrash] hears that the part has ended by itself, which is then not started again
 */

/**
 * Runs processes: writes their logs to files, starts a crashed one again with a message, and gives up when one crashes three
 * times within a minute.
 * @param {{ logFolder: string, say: (line: string) => void, onGivingUp: (reason: string) => void, onStarted?: () => void }} options
 */
export function supervisor({ logFolder, say, onGivingUp, onStarted = () => undefined }) {
  /** @type {Map<string, { part: Part, child: import('node:child_process').ChildProcess, crashes: number[], tail: string[], expected: boolean, exited: Promise<void> }>} */
  const running = new Map();
  let stopping = false;

  /** @param {Part} part @param {number[]} crashes */
  function launch(part, crashes) {
    const child = spawn(process.execPath, part.args, {
      env: part.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const log = openRotatingLog(join(logFolder, `${part.name}.log`));
    /** @type {string[]} */
    const tail = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        log.write(data);
        tail.push(...String(data).split('\n').filter(Boolean));
        tail.splice(0, tail.length - TAIL_LINES);
      });
    }
    const exited = new Promise((/** @type {(value: void) => void} */ resolve) => {
      child.once('close', log.close); // after its last words, which may come after its end
      child.once('exit', (code, signal) => {
        resolve();
        ended(part.name, code, signal);
      });
    });
    running.set(part.name, { part, child, crashes, tail, expected: false, exited });
    onStarted();
  }

  /** @param {string} name @param {number | null} code @param {string | null} signal */
  function ended(name, code, signal) {
    const entry = running.get(name);
    if (!entry || entry.expected || stopping) return;
    const how = howItEnded(code, signal);
    if (entry.part.onCrash) return entry.part.onCrash(how, entry.tail.join('\n'));
    const crashes = withThisCrash(entry.crashes);
    if (crashes.length >= MAX_CRASHES) {
      const last = entry.tail.join('\n');
      return onGivingUp(
        `${name} ${how}, ${MAX_CRASHES} times within a minute. Its last words (${join(logFolder, `${name}.log`)}):\n${last}`,
      );
    }
    say(`${name} ${how}: it is started again`);
    const wait = crashes.length === 1 ? 0 : RESTART_AFTER_MS;
    setTimeout(() => !stopping && !entry.expected && launch(entry.part, crashes), wait);
  }

  /** @param {string} name @param {number} deadlineMs */
  async function stop(name, deadlineMs = 12_000) {
    const entry = running.get(name);
    if (!entry) return;
    entry.expected = true;
    if (entry.child.exitCode === null && entry.child.signalCode === null) entry.child.kill('SIGTERM');
    const timer = setTimeout(() => entry.child.kill('SIGKILL'), deadlineMs);
    await entry.exited;
    clearTimeout(timer);
  }

  return {
    /** Starts a part, unless all are being stopped. @param {Part} part */
    start: (part) => void (stopping || launch(part, [])),
    stop,
    /** @param {string} name @param {NodeJS.Signals} signal */
    kill: (name, signal) => running.get(name)?.child.kill(signal),
    /** @param {string} name */
    pid: (name) => running.get(name)?.child.pid,
    pids: () => Object.fromEntries([...running].map(([name, { child }]) => [name, child.pid])),
    /**
     * Stops these parts one after the other. From then on nothing is started again.
     * @param {readonly string[]} order
     */
    async stopAll(order) {
      stopping = true;
      for (const name of order) await stop(name);
    },
  };
}

/**
 * Waits until a part answers 200. Rejects when it does not within the time, or soon after the signal has come.
 * @param {string} url
 * @param {{ ms?: number, signal?: AbortSignal }} [until]
 */
export async function untilReady(url, { ms = 60_000, signal } = {}) {
  const end = Date.now() + ms;
  let last = 'no answer';
  while (Date.now() < end && !signal?.aborted) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(
      (fault) => void (last = String(fault.cause ?? fault)),
    );
    if (answer?.ok) return;
    if (answer) last = `${answer.status} ${await answer.text().catch(() => '')}`;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} was not ready within ${ms / 1000} s: ${last.slice(0, 300)}`);
}
