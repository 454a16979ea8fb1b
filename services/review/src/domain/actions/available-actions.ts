import type { Caller } from '@hall/callers';
import { isOffered } from '@hall/lifecycle';
import { isInside, mayDo } from '../access/permissions.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { checkFileOpen } from '../lifecycle/not-open.ts';
import type { ReviewActionRow } from '../lifecycle/action-row.ts';
import { actions, type ReviewAction } from '../lifecycle/actions.ts';
import { openActions } from '../lifecycle/lifecycle.ts';
import { checkLiaison } from '../lifecycle/separation.ts';
import { firstWords, keyInStep, type FirstWord, type KeyInStep } from '../replies/paper.ts';

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
  const isKept = step === 'keyInResult' && checkLiaison(reviewCase, caller.id);
  const words = firstWords(reviewCase);
  const due = step && !isKept ? [step, ...words] : words;
  return due.filter((one) => mayDo(caller, one));
}

function portalActions(caller: Caller, reviewCase: ReviewCase): readonly ReviewAction[] {
  if (!isInside(caller, reviewCase)) return [];
  return openActions(reviewCase.status).filter((action) => {
    const row: ReviewActionRow = actions[action];
    if (!('operation' in row) || checkFileOpen(reviewCase, row.operation)) return false;
    return isOffered(row, { caller, subject: reviewCase, situation: caller });
  });
}
