import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from './log.ts';

/** Something that is done again and again. */
type Repeating = { readonly stop: () => Promise<void> };

/** Does the work, waits, and does it again until stopped; what fails is tried the next time. Stopping waits for what runs. */
export function repeat(work: () => Promise<void>, everyMs: number, log: Pick<Logger, 'warn'>): Repeating {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = (async () => {
    while (!signal.aborted) {
      await work().catch((fault: unknown) => log.warn({ fault: String(fault) }, 'what is done again and again failed'));
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
