import type { Caller } from '../../domain/callers/caller.ts';
import { stageOf } from '../../domain/progress/stage.ts';
import { checkEvidence, checkWithdrawal, type WithdrawalRequest } from '../../domain/requests/requests.ts';
import { listProgress } from '../../storage/progress/progress-store.ts';
import { addWithdrawal, findWithdrawal } from '../../storage/requests/request-store.ts';
import type { Desk } from '../desk.ts';
import { askForCase, type CaseRequest } from './ask-for-case.ts';

/**
 * Requests the withdrawal of an application (撤回申请, T29). Only the review service knows whether it has been decided; it answers by an event.
 * Refuses what `askForCase`, `checkWithdrawal` and `checkEvidence` refuse.
 */
export const requestWithdrawal = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly evidence?: string | null | undefined },
) =>
  askForCase<WithdrawalRequest>(desk, caller, request, {
    operation: 'requestWithdrawal',
    power: 'WITHDRAW',
    rule: async (tx, serviceCase, acting, now) => {
      const { id: caseId, status } = serviceCase;
      const progress = await listProgress(tx, [caseId]);
      const evidence = acting.receivedBy === null ? null : (request.evidence ?? null);
      const refused =
        checkWithdrawal(stageOf(status, progress), await findWithdrawal(tx, caseId)) ?? checkEvidence(acting, evidence);
      if (refused) return refused;
      const asked = { caseId, requestedAt: now.instant, ...acting };
      const answer = { ...asked, evidence };
      await addWithdrawal(tx, answer);
      const round = Math.max(serviceCase.round, ...progress.map((reported) => reported.round));
      return { answer, event: { type: 'WithdrawalRequested.v1', data: { ...asked, round } } };
    },
  });
