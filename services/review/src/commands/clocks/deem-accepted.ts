import { readNow, type Transaction } from '@hall/transaction';
import { decideDeemedAcceptance } from '../../domain/clocks/deemed-acceptance.ts';
import { lapseOf } from '../../domain/clocks/reckon.ts';
import { listLapsedNotices, lockNotices, type LapsedNotice } from '../../storage/clock-store.ts';
import { CaseLedger } from '../case-ledger.ts';
import { saveWithEarlyReplies } from '../department/settle-early-replies.ts';
import type { Desk } from '../desk.ts';

/** Cases of one transaction. */
const AT_ONCE = 50;

/**
 * Deems accepted what the law accepts by silence (T10), each case once, however often and late this runs: the clock itself is the
 * timer, and the transition that ends it is its firing. Answers how many, and the cases that our own fault keeps from it.
 */
export async function deemAccepted(desk: Desk): Promise<{
  readonly deemed: number;
  readonly failed: readonly { readonly caseId: string; readonly fault: string }[];
}> {
  let deemed = 0;
  const failed: { caseId: string; fault: string }[] = [];
  for (let after: LapsedNotice | null = null; ;) {
    const { today } = await readNow(desk.database.manager);
    const page: LapsedNotice[] = await listLapsedNotices(desk.database.manager, today, AT_ONCE, after);
    if (page.length === 0) return { deemed, failed };
    for (const lot of await together(desk, page)) {
      if (typeof lot === 'number') deemed += lot;
      else failed.push(lot);
    }
    after = page.at(-1) ?? null;
  }
}

/** All of them in one transaction; where that fails, each in its own, which says what is wrong. */
async function together(desk: Desk, page: readonly LapsedNotice[]) {
  const caseIds = page.map(({ caseId }) => caseId);
  try {
    return [await desk.database.transaction((tx) => deem(tx, caseIds))];
  } catch {
    const singly = caseIds.map(
      (caseId) => async () =>
        desk.database
          .transaction((tx) => deem(tx, [caseId]))
          .catch((fault: unknown) => ({ caseId, fault: String(fault) })),
    );
    const outcomes = [];
    for (const one of singly) outcomes.push(await one());
    return outcomes;
  }
}

async function deem(tx: Transaction, caseIds: readonly string[]): Promise<number> {
  const now = await readNow(tx);
  const ledger = await CaseLedger.open(tx, now, { caseIds });
  const dues = await lockNotices(tx, caseIds);
  let count = 0;
  for (const caseId of [...caseIds].sort()) {
    const [before, due] = [ledger.find(caseId), dues.get(caseId)];
    const decision = before && due && decideDeemedAcceptance(before, due, now, ledger.calendar);
    if (!decision) continue; // somebody was faster
    const causeId = `NOTICE ${caseId} ${before.round}`;
    ledger.note(before, decision, { causeId, action: 'deemAccepted', actor: 'system', at: lapseOf(due) });
    count += 1;
  }
  await saveWithEarlyReplies(tx, now, ledger);
  return count;
}
