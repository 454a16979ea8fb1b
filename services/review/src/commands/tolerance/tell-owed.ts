import { newId, oneTransaction, readNow } from '@hall/transaction';
import { decided } from '../../domain/case/decision.ts';
import { owedByPromise } from '../../domain/tolerance/owed.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { listUntoldPromises } from '../../storage/case/review-case-store.ts';
import { changeCase } from '../case/change-case.ts';
import type { Desk } from '../case/desk.ts';

/** How many cases are listed at a time; each is changed in a transaction of its own. */
const AT_ONCE = 100;

/**
 * Tells the windows which materials are still owed by promises that were made before the windows were told of promises, so that the applicants
 * can bring them to any window (S33). Answers how many promises there were; 0 from the second run on.
 */
export async function tellOwed({ database }: Desk): Promise<number> {
  let told = 0;
  for (;;) {
    const ids = await listUntoldPromises(database.manager, AT_ONCE);
    for (const id of ids)
      await oneTransaction(database, async (tx) => {
        const now = await readNow(tx);
        const calendar = await getCalendar(tx);
        const change = { causeId: newId(), action: 'tellOwed', actor: 'system', at: now.instant };
        await changeCase(tx, { caseId: id, change, now }, (reviewCase) => {
          const { tolerance } = reviewCase;
          if (!tolerance) return decided(reviewCase);
          const after = { ...reviewCase, tolerance: { ...tolerance, told: true as const } };
          return decided(after, owedByPromise(after, now, calendar));
        });
      });
    told += ids.length;
    if (ids.length < AT_ONCE) return told;
  }
}
