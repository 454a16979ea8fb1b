import type { Logger } from './log.ts';

const DEADLINE_MS = 10_000;

/** On SIGINT or SIGTERM runs the steps one after the other, and ends the process: with 0 when all are done, with 1 after 10 s. */
export function stopOnSignal(log: Logger, steps: readonly (() => Promise<unknown>)[]): void {
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), DEADLINE_MS).unref();
    for (const step of steps)
      await step().catch((fault: unknown) => log.error({ fault: String(fault) }, 'a stop failed'));
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal));
}
