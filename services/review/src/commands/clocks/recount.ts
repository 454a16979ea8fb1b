import { readNow } from '@hall/transaction';
import { getCalendar } from '../../storage/catalogue-store.ts';
import { recountClocks } from '../../storage/clock-store.ts';
import type { Desk } from '../desk.ts';

/** Reckons again what was reckoned by a calendar that is no longer in force: nothing, as a rule. */
export const recount = ({ database }: Desk): Promise<void> =>
  database.transaction(async (tx) => recountClocks(tx, (await readNow(tx)).today, await getCalendar(tx)));
