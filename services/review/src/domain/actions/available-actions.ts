import type { Caller } from '@hall/callers';
import { personal } from '../case/action-rows.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { firstWords, keyInStep, type FirstWord, type KeyInStep } from '../replies/paper.ts';
import { openActions, type ReviewAction } from '../case/lifecycle.ts';
import { isInside, mayDo } from '../access/permissions.ts';
import { checkFileOpen } from '../ending/archive.ts';
import { checkLiaison } from '../case/separation.ts';

/**
 * What this caller may do now with this case: the status, the role, the department and the separation of duties agree. Of a department on
 * paper also the next step to key in: its people may work in the portal too, where most steps have no paper to be keyed in from (S18).
 */
export const availableActions = (
  caller: Caller,
  reviewCase: ReviewCase,
): readonly (ReviewAction | KeyInStep | FirstWord)[] => [
  ...portalActions(caller, reviewCase),
  ...paperSteps(caller, reviewCase),
];

function paperSteps(caller: Caller, reviewCase: ReviewCase): readonly (KeyInStep | FirstWord)[] {
  if (reviewCase.integration !== 'MANUAL' || !isInside(caller, reviewCase)) return [];
  const step = keyInStep(reviewCase);
  const due = step === 'keyInResult' && checkLiaison(reviewCase, caller.id) ? undefined : step;
  return [...(due ? [due] : []), ...firstWords(reviewCase)].filter((one) => mayDo(caller, one));
}

const portalActions = (caller: Caller, reviewCase: ReviewCase): readonly ReviewAction[] =>
  openActions(reviewCase.status).filter((action) => {
    const row = personal(action);
    if (!row || row.isObstructed(reviewCase, caller)) return false;
    if (!mayDo(caller, row.operation) || !isInside(caller, reviewCase)) return false;
    if (checkFileOpen(reviewCase, row.operation)) return false;
    return !row.keptFrom(reviewCase, caller.id);
  });
