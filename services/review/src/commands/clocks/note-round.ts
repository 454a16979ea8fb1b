import { saveTimerRound } from '../../storage/timer-round.ts';
import type { Desk } from '../desk.ts';

/** Notes up to which moment everything that time does has been done: whoever moves the hall's time waits for it. */
export const noteRound = ({ database }: Desk, reached: string): Promise<void> =>
  saveTimerRound(database.manager, reached);
