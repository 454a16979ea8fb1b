import { oneTransaction, readNow } from '@hall/transaction';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { lockCasesWithoutClocks, saveClocks } from '../../storage/clocks/clock-store.ts';
import type { Desk } from '../case/desk.ts';

/** How many cases one transaction handles. */
const AT_ONCE = 200;

/** Creates clock records for cases that were received before there were any. Answers for how many cases; 0 from the second run on. */
export async function adoptCases({ database }: Desk): Promise<number> {
  let adopted = 0;
  for (;;) {
    const count = await oneTransaction(database, async (tx) => {
      const cases = await lockCasesWithoutClocks(tx, AT_ONCE);
      const opened = cases.map((after) => ({ before: null, after }));
      const circumstances = { now: await readNow(tx), calendar: await getCalendar(tx) };
      await saveClocks(tx, { cases: opened, joints: [] }, circumstances);
      return cases.length;
    });
    if (count === 0) return adopted;
    adopted += count;
  }
}
