import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '@hall/messaging';
import { deemAccepted } from '../commands/clocks/deem-accepted.ts';
import { recount } from '../commands/clocks/recount.ts';

type Desk = Parameters<typeof deemAccepted>[0];

/** Deadlines are days: so often they are looked at. */
const EVERY_MS = 5_000;

/** Running timers. */
export type Timers = { readonly stop: () => Promise<void> };

/** Does what time does to cases, by the database's clock: clocks that have run out take effect, whether review ran then or not. */
export function startTimers(desk: Desk, log: Log, everyMs = EVERY_MS): Timers {
  const stopping = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await tick(desk, log).catch((fault: unknown) => log.warn({ fault: String(fault) }, 'the timers wait'));
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function tick(desk: Desk, log: Log): Promise<void> {
  await recount(desk);
  const { deemed, failed } = await deemAccepted(desk);
  if (deemed > 0) log.info({ deemed }, 'deemed accepted');
  for (const one of failed) log.error(one, 'a clock that has run out could not take effect');
}
