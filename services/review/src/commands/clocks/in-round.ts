import { readNow } from '@hall/transaction';
import { saveTimerRound } from '../../storage/clocks/timer-round-store.ts';
import type { Desk } from '../case/desk.ts';

/** Does all that time does, and notes up to which moment it is done, unless it failed: whoever moves the hall's time waits for that. */
export async function inRound({ database }: Desk, work: () => Promise<void>): Promise<void> {
  const { instant } = await readNow(database.manager);
  await work();
  await saveTimerRound(database.manager, instant);
}
