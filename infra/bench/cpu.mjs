import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10; // USER_HZ is 100 on every Linux that runs this

/**
 * CPU of a process and of everything it has started, in milliseconds: its own, that of children that have ended, and that of those
 * that live.
 * @param {number} pid
 */
export function cpuOfTree(pid) {
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)) ?? []);
  const root = stats.find((stat) => stat.pid === pid);
  if (!root) throw new Error(`process ${pid} is gone`);
  const children = stats.filter((stat) => stat.parent === pid);
  return (root.own + root.ended + children.reduce((sum, { own }) => sum + own, 0)) * TICK_MS;
}

/** CPU of the processes that this one has started and that have ended, in milliseconds. */
export function cpuOfEndedChildren() {
  return (statOf(process.pid)?.ended ?? 0) * TICK_MS;
}

/** @param {number} pid */
function statOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const number = (/** @type {number} */ index) => Number(fields[index]);
    return { pid, parent: number(1), own: number(11) + number(12), ended: number(13) + number(14) };
  } catch {
    return undefined; // the process has ended since it was listed
  }
}
