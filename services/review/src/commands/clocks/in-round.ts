import { readNow } from '@hall/transaction';
import { saveTimerRound } from '../../storage/clocks/timer-round-store.ts';
import type { Desk } from '../case/desk.ts';

/**
 * Runs one round of the timers and saves the moment at which it began, unless it throws. Whoever moves the hall's time waits until that moment is
 * saved. Answers what the work answers.
 */
export async function inRound<Answer>({ database }: Desk, work: () => Promise<Answer>): Promise<Answer> {
  const { instant } = await readNow(database.manager);
  const answer = await work();
  await saveTimerRound(database.manager, instant);
  return answer;
}
