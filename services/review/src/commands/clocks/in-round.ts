import { readNow } from '@hall/transaction';
import { saveTimerRound } from '../../storage/clocks/timer-round-store.ts';
import type { Desk } from '../case/desk.ts';

/**
 * Runs one round of the timers and saves the moment at which it began, unless it throws. Whoever moves the hall's time waits until that moment is
 * saved.
 */
export async function inRound({ database }: Desk, work: () => Promise<void>): Promise<void> {
  const { instant } = await readNow(database.manager);
  await work();
  await saveTimerRound(database.manager, instant);
}
