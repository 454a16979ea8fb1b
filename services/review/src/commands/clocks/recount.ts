import { oneTransaction, readNow } from '@hall/transaction';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { recountClocks } from '../../storage/clocks/recount-store.ts';
import type { Desk } from '../case/desk.ts';

/** Computes the ends of clocks again that were computed by a calendar no longer in force. Usually there are none. */
export const recount = ({ database }: Desk): Promise<void> =>
  oneTransaction(database, async (tx) => recountClocks(tx, (await readNow(tx)).today, await getCalendar(tx)));
