import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';

/** How long to go on, whom to tell, and how to stay a member of the group meanwhile. */
type Patience = {
  readonly log: Log;
  readonly group: string;
  readonly stopping: AbortSignal;
  readonly heartbeat: () => Promise<void>;
};

/**
 * Repeats the work until a passing trouble is over, with heartbeats, so that the order is kept and nothing is skipped.
 * Rejects only when the service is stopping.
 */
export async function patiently(
  { log, group, stopping, heartbeat }: Patience,
  work: () => Promise<void>,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (fault) {
      if (stopping.aborted) throw fault;
      log.warn({ group, tries, fault: String(fault) }, 'a message has to wait for the database');
      await sleep(Math.min(100 * 2 ** tries, 2_000) * (0.5 + Math.random() / 2));
      await heartbeat();
    }
  }
}
