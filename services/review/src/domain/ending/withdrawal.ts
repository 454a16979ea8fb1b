import type { HallEvent, WithdrawalRefusedV1, WithdrawalRequestedV1 } from '@hall/event-contracts';
import { momentOf, type HallNow } from '@hall/working-days';
import { withdrawnTask } from '../tasks/task.ts';
import { decided, type Decided, withDocuments } from '../case/decision.ts';
import { endingPaper } from './ending-paper.ts';
import { isEnded } from '../case/status.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { headOf, type ReviewCase } from '../case/review-case.ts';

/** Who asks, and when. */
export type WithdrawalAsked = Pick<WithdrawalRequestedV1, 'requestedAt' | 'by' | 'partyId'>;

/**
 * The applicant withdraws the application (撤回, T29), also during a special procedure (E18). This is possible only before a decision; so not in a
 * round that a court has ordered after quashing a decision, because the order demands a new one. An agent needs a mandate that includes the power
 * to withdraw and was valid on that day. The answer is always an event: CaseWithdrawn with the notice D11, or WithdrawalRefused.
 */
export function decideWithdrawal(reviewCase: ReviewCase, asked: WithdrawalAsked, now: HallNow): Decided {
  const status = nextStatus(reviewCase.status, 'withdraw');
  if (!status || reviewCase.keptRuling || wasDecided(reviewCase))
    return refused(reviewCase, isEnded(reviewCase.status) ? 'ENDED' : 'DECIDED', now);
  if (!hasPower(reviewCase, asked)) return refused(reviewCase, 'NO_POWER', now);
  const at = asked.requestedAt;
  const withdrawal = { cause: 'REQUESTED' as const, at };
  const withdrawn = { ...reviewCase, status, heldSince: null, proposal: null, withdrawal };
  const data = { ...headOf(withdrawn), withdrawnAt: at };
  const told = withdrawnTask(reviewCase, 'WITHDRAWN', now);
  const decision = decided(withdrawn, { type: 'CaseWithdrawn.v1', data }, ...told);
  return withDocuments(decision, endingPaper(withdrawn, 'REQUESTED'));
}

/** Whether the round follows from a decision that an order has quashed; not one after a non-acceptance or an ending. */
const wasDecided = ({ reopening }: ReviewCase): boolean =>
  reopening !== null && (reopening.quashed ?? 'DECISION') === 'DECISION';

function refused(reviewCase: ReviewCase, cause: WithdrawalRefusedV1['cause'], now: HallNow): Decided {
  const data = { ...headOf(reviewCase), cause, refusedAt: now.instant };
  const event: HallEvent = { type: 'WithdrawalRefused.v1', data };
  return decided(reviewCase, event);
}

const hasPower = ({ parties }: ReviewCase, { by, partyId, requestedAt }: WithdrawalAsked): boolean =>
  parties.some(({ applicantId, agentId, powers, validTo }) =>
    by === 'APPLICANT'
      ? partyId === applicantId
      : partyId === agentId && powers.includes('WITHDRAW') && validTo !== null && momentOf(requestedAt).date <= validTo,
  );
