import { readNow } from '@hall/transaction';
import type { Desk } from '../case/desk.ts';

/** So often there is a round at least, in milliseconds of the hall's time: deadlines are days and half days, one is half an hour. */
const ROUND_EVERY_MS = 30_000;

/**
 * Rounds of the timers, to be asked for every few seconds. Each call reads the time; a round is run when half a minute of the hall's time has gone by
 * since the last one, so also when time was moved, and at once again after a round that had effects or failed.
 * @param round answers how many effects it had
 */
export function whenDue({ database }: Desk, round: () => Promise<number>): () => Promise<void> {
  let rested: string | null = null;
  return async () => {
    const { instant } = await readNow(database.manager);
    const isRest = rested !== null && Math.abs(Date.parse(instant) - Date.parse(rested)) < ROUND_EVERY_MS;
    if (isRest) return;
    rested = null;
    const effects = await round();
    if (effects === 0) rested = instant;
  };
}
