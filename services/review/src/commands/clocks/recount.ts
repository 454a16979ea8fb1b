import { readNow } from '@hall/transaction';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { recountClocks } from '../../storage/clocks/recount-store.ts';
import type { Desk } from '../case/desk.ts';

/** Reckons again what was reckoned by a calendar that is no longer in force: nothing, as a rule. */
export const recount = ({ database }: Desk): Promise<void> =>
  database.transaction(async (tx) => recountClocks(tx, (await readNow(tx)).today, await getCalendar(tx)));
