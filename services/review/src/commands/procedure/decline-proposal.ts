import type { Caller } from '@hall/callers';
import { decideProposalDeclined } from '../../domain/procedure/extension.ts';
import { mayDecline } from '../../domain/lifecycle/separation.ts';
import { refuse } from '../../domain/case/refusals.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/**
 * Does not approve what was asked for. Refuses what `actOnCase` and `decideProposalDeclined` refuse, and NOT_PERMITTED to decline an extension
 * but to the head.
 */
export const declineProposal = (desk: Desk, caller: Caller, request: CaseRequest & { readonly reason: string }) =>
  actOnCase(desk, { caller, action: 'declineProposal', request }, (reviewCase) => {
    const { reason } = request;
    if (!mayDecline(caller, reviewCase)) return refuse('NOT_PERMITTED');
    return decideProposalDeclined(reviewCase, reason, { by: caller.id });
  });
