import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readWhole, writeWhole } from './whole-file.mjs';

/** When a process was started, in the kernel's ticks: with its id this names it, even when the id is given out again. @param {number} pid */
function startOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? '';
  } catch {
    return undefined;
  }
}

const fileIn = (/** @type {string} */ folder) => join(folder, 'processes.json');

/**
 * Writes down the processes of a system, so that the next start can end what a killed one has left behind.
 * @param {string} folder
 * @param {Record<string, number | undefined>} pids
 */
export function recordProcesses(folder, pids) {
  const processes = Object.entries({ ...pids, launcher: process.pid }).flatMap(([name, pid]) =>
    pid ? [{ name, pid, start: startOf(pid) }] : [],
  );
  writeWhole(fileIn(folder), processes);
}

/** Notes that nothing runs any more. @param {string} folder */
export const forgetProcesses = (folder) => rmSync(fileIn(folder), { force: true });

const REMEDY =
  'It names what an earlier start has left running: see with `ps` that no process of that hall runs, and delete the file.';

/**
 * The processes that were written down and still run. Throws, with the remedy, when what is written cannot be read.
 * @param {string} folder
 * @returns {{ name: string, pid: number }[]}
 */
export function recordedProcesses(folder) {
  if (!existsSync(fileIn(folder))) return [];
  /** @type {{ name: string, pid: number, start?: string }[]} */
  const processes = readWhole(fileIn(folder), REMEDY);
  if (!Array.isArray(processes)) throw new Error(`${fileIn(folder)} is broken: it is no list. ${REMEDY}`);
  return processes.filter(({ pid, start }) => isAlive(pid) && startOf(pid) === start);
}

/** Ends what a killed launcher has left behind: those very processes and no others. @param {string} folder @param {(line: string) => void} say */
export async function endLeftOvers(folder, say) {
  const left = recordedProcesses(folder).filter(({ pid }) => pid !== process.pid);
  if (left.length === 0) return;
  say(`ending what an earlier start has left behind: ${left.map(({ name }) => name).join(', ')}`);
  for (const { pid, name } of left) signal(pid, name === 'postgres' ? 'SIGINT' : 'SIGTERM');
  for (let tries = 0; tries < 100 && left.some(({ pid }) => isAlive(pid)); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  for (const { pid } of left) if (isAlive(pid)) signal(pid, 'SIGKILL');
  forgetProcesses(folder);
}

const signal = (/** @type {number} */ pid, /** @type {NodeJS.Signals} */ name) => {
  try {
    process.kill(pid, name);
  } catch {
    // it has ended meanwhile
  }
};

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
