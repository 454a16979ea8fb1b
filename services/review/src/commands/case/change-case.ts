import type { Change, Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import type { Decision } from '../../domain/case/decision.ts';
import { refuse, type Refused } from '../../domain/case/refusals.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { CaseLedger, type Place } from './case-ledger.ts';
import { saveWithEarlyReplies } from '../replies/settle-early-replies.ts';

/** A change to be made: of which case, on whose account, and when. */
type WantedChange = { readonly caseId: string; readonly change: Change; readonly now: HallNow };

/** The rule of one change, with what it has to look up. */
type Rule = (reviewCase: ReviewCase, place: Place) => Decision | Promise<Decision>;

/**
 * Changes one case: a case of its own by itself; a component under the lock of its joint case, with everything that follows for
 * the others and for the parent, in the one transaction. Refuses CASE_NOT_FOUND and what the rule refuses. Throws StaleRow.
 */
export async function changeCase(
  tx: Transaction,
  { caseId, change, now }: WantedChange,
  rule: Rule,
): Promise<ReviewCase | Refused> {
  const ledger = await CaseLedger.open(tx, now, { caseIds: [caseId] });
  const before = ledger.find(caseId);
  if (!before) return refuse('CASE_NOT_FOUND');
  const decision = await rule(before, ledger.placeOf(before));
  if (decision.kind === 'refused') return decision;
  const after = ledger.note(before, decision, change);
  await saveWithEarlyReplies(tx, now, ledger);
  return ledger.find(caseId) ?? after;
}
