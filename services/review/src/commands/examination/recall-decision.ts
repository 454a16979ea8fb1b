import type { Caller } from '@hall/callers';
import { decideRecall } from '../../domain/examination/recall.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Takes back a decision that has not taken effect yet (收回决定). Refuses what `actOnCase` and `decideRecall` refuse. */
export const recallDecision = (desk: Desk, caller: Caller, request: CaseRequest & { readonly reason: string }) =>
  actOnCase(desk, { caller, action: 'recallDecision', request }, (reviewCase) => {
    const { reason } = request;
    return decideRecall(reviewCase, reason, { by: caller.id });
  });
