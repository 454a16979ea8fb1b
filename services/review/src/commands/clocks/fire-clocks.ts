import { oneTransaction, readNow, type Transaction } from '@hall/transaction';
import { decideLapse, type LapsingKind } from '../../domain/silence/lapse.ts';
import { lapseOf } from '../../domain/clocks/reckon.ts';
import { listLapsedClocks, lockClocks, type LapsedClock } from '../../storage/clocks/lapsing-clock-store.ts';
import { CaseLedger } from '../case/case-ledger.ts';
import { saveWithEarlyReplies } from '../replies/settle-early-replies.ts';
import type { Desk } from '../case/desk.ts';

/** How many cases one transaction handles. */
const AT_ONCE = 50;

/** A clock that ran out and could not take effect because of a defect of this program. */
type FailedClock = LapsedClock & { readonly fault: string };

/**
 * Lets the clocks that have run out take effect (T10, T11c, T12, C8), in the order in which they ran out (F15). Each takes effect once, however
 * often or late this runs, because taking effect ends the clock. Answers how many of each kind took effect, and which failed.
 */
export async function fireClocks(desk: Desk): Promise<{
  readonly fired: Readonly<Partial<Record<LapsingKind, number>>>;
  readonly failed: readonly FailedClock[];
}> {
  const fired: Partial<Record<LapsingKind, number>> = {};
  const failed: FailedClock[] = [];
  let after: LapsedClock | null = null;
  for (;;) {
    const { today } = await readNow(desk.database.manager);
    const page: LapsedClock[] = await listLapsedClocks(desk.database.manager, today, AT_ONCE, after);
    if (page.length === 0) return { fired, failed };
    for (const lot of await together(desk, page)) {
      if ('fault' in lot) failed.push(lot);
      else fired[lot.kind] = (fired[lot.kind] ?? 0) + 1;
    }
    after = page.at(-1) ?? null;
  }
}

/** Fires the clocks in one transaction. Where that fails, it tries each in a transaction of its own, to find the one that fails and why. */
async function together(
  desk: Desk,
  page: readonly LapsedClock[],
): Promise<readonly (FailedClock | { readonly kind: LapsingKind })[]> {
  try {
    return await oneTransaction(desk.database, (tx) => fire(tx, page));
  } catch {
    const outcomes: (FailedClock | { readonly kind: LapsingKind })[] = [];
    for (const one of page) {
      const fired = oneTransaction(desk.database, (tx) => fire(tx, [one]));
      const outcome = await fired.catch((fault: unknown) => [{ ...one, fault: String(fault) }]);
      outcomes.push(...outcome);
    }
    return outcomes;
  }
}

async function fire(tx: Transaction, page: readonly LapsedClock[]): Promise<readonly LapsedClock[]> {
  const now = await readNow(tx);
  const caseIds = [...new Set(page.map(({ caseId }) => caseId))];
  const ledger = await CaseLedger.open(tx, now, { caseIds });
  const dues = await lockClocks(tx, caseIds);
  const fired = page.filter(({ caseId, kind }) => {
    const before = ledger.find(caseId);
    const due = dues.get(`${caseId} ${kind}`);
    const decision = before && due && decideLapse(before, kind, due, { now, calendar: ledger.calendar });
    if (!decision) return false; // somebody was faster
    const causeId = `${kind} ${caseId} ${before.round}`;
    ledger.note(before, decision, { causeId, action: actions[kind], actor: 'system', at: lapseOf(due) });
    return true;
  });
  await saveWithEarlyReplies(tx, now, ledger);
  return fired;
}

const actions: Readonly<Record<LapsingKind, string>> = {
  NOTICE: 'deemAccepted',
  SUPPLEMENT: 'lapse',
  SUPPLEMENT_ANSWER: 'acceptSupplement',
  TOLERANCE: 'breachTolerance',
  HEARING_REQUEST: 'lapseHearingRight',
};
