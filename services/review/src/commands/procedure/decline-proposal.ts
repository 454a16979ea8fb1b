import { decideProposalDeclined } from '../../domain/procedure/extension.ts';
import type { Caller } from '../../domain/permissions.ts';
import { actOnCase, type CaseRequest } from '../act-on-case.ts';
import type { Desk } from '../desk.ts';

/** Does not approve what was asked for. Refuses what `actOnCase` and `decideProposalDeclined` refuse. */
export const declineProposal = (desk: Desk, caller: Caller, request: CaseRequest & { readonly reason: string }) =>
  actOnCase(desk, caller, 'declineProposal', request, (reviewCase) => {
    const { reason } = request;
    return decideProposalDeclined(reviewCase, reason, caller.id);
  });
