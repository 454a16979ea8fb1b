import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Departments that answer at once, in a process of their own, because their systems are not the hall's: what they cost is told apart. They also tell
 * of every joint case whose end is in the log.
 * @param {(() => Promise<unknown>)[]} cleanUp gets what ends it
 * @param {Awaited<ReturnType<typeof import('./hall.mjs').openHall>>} hall
 * @param {(jointCaseId: string) => void} onConcluded
 * @returns {Promise<{ pid: number }>}
 */
export async function openDepartments(cleanUp, { services, broker }, onConcluded) {
  const worker = fork(fileURLToPath(new URL('department-worker.mjs', import.meta.url)));
  const ended = once(worker, 'exit');
  cleanUp.push(async () => {
    if (worker.connected) worker.send('STOP');
    await ended;
  });
  worker.send({ broker: broker.address, staff: [...services.staff] });
  const failed = ended.then(([code]) => {
    throw new Error(`the departments have ended with ${code}`);
  });
  failed.catch(() => undefined);
  await Promise.race([once(worker, 'message'), failed]);
  worker.on('message', (jointCaseId) => onConcluded(String(jointCaseId)));
  return { pid: worker.pid ?? 0 };
}
