import { readNow } from '@hall/transaction';
import { saveTimerRound } from '../../storage/clocks/timer-round-store.ts';
import type { Desk } from '../case/desk.ts';

/** Runs one round of the timers and then saves the moment up to which it is done, unless it failed. Who moves the hall's time waits for that moment. */
export async function inRound({ database }: Desk, work: () => Promise<void>): Promise<void> {
  const { instant } = await readNow(database.manager);
  await work();
  await saveTimerRound(database.manager, instant);
}
