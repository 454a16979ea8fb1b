import type { Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import type { Decision } from '../domain/decision.ts';
import { mayEnd } from '../domain/joint-case/predecessors.ts';
import { settle } from '../domain/joint-case/settle.ts';
import { refuse, type Refused } from '../domain/refusals.ts';
import type { ReviewCase } from '../domain/review-case.ts';
import { getCalendar } from '../storage/catalogue-store.ts';
import { listComponents, lockJointCase, saveSettled } from '../storage/joint-case/joint-case-store.ts';
import { findReviewCase, lockReviewCase, saveDecision, type Change } from '../storage/review-case-store.ts';

/** What the place of a case in its joint case means for a decision: false where it would have to wait. */
export type Place = { readonly mayTakeEffect: boolean };

/** The rule of one change, with what it has to look up. */
export type Rule = (reviewCase: ReviewCase, place: Place) => Decision | Promise<Decision>;

/**
 * Changes one case: a case of its own by itself; a component under the lock of its joint case, with everything that follows for
 * the others and for the parent, in the one transaction. Refuses CASE_NOT_FOUND and what the rule refuses. Throws StaleRow.
 */
export async function changeCase(
  tx: Transaction,
  now: HallNow,
  caseId: string,
  change: Change,
  rule: Rule,
): Promise<ReviewCase | Refused> {
  const found = await findReviewCase(tx, caseId);
  if (!found) return refuse('CASE_NOT_FOUND');
  if (found.jointCaseId === null) {
    const reviewCase = (await lockReviewCase(tx, caseId)) ?? found;
    const decision = await rule(reviewCase, { mayTakeEffect: true });
    return decision.kind === 'refused' ? decision : saveDecision(tx, reviewCase, decision, change);
  }
  return changeComponent(tx, now, { ...found, jointCaseId: found.jointCaseId }, change, rule);
}

async function changeComponent(
  tx: Transaction,
  now: HallNow,
  { id, jointCaseId }: { readonly id: string; readonly jointCaseId: string },
  change: Change,
  rule: Rule,
): Promise<ReviewCase | Refused> {
  const jointCase = await lockJointCase(tx, jointCaseId);
  const components = await listComponents(tx, jointCaseId);
  const before = components.find((component) => component.id === id);
  if (!jointCase || !before) throw new Error(`component ${id} has lost its joint case ${jointCaseId}`);
  const decision = await rule(before, { mayTakeEffect: mayEnd(jointCase, components, before) });
  if (decision.kind === 'refused') return decision;
  const { reviewCase: after, events } = decision;
  const settled = settle(jointCase, components, { before, after, events }, now, await getCalendar(tx));
  const saved = await saveSettled(tx, jointCase, settled, change);
  return saved.find((component) => component.id === id) ?? after;
}
