import { isAdopted, saveAdopted } from '../../storage/clocks/timer-round-store.ts';
import type { Desk } from '../case/desk.ts';
import { adoptCases } from './adopt-cases.ts';

/**
 * Creates the clocks of earlier cases, unless it is on record that all have theirs: to find none without clocks, all cases are read. Answers for how
 * many. A migration that gives cases another clock sets `timer_round.adopted` to false.
 */
export async function adoptOnce(desk: Desk): Promise<number> {
  const { manager } = desk.database;
  if (await isAdopted(manager)) return 0;
  const count = await adoptCases(desk);
  await saveAdopted(manager);
  return count;
}
