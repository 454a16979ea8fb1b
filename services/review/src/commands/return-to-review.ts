import { decideReturn } from '../domain/return-to-review.ts';
import type { Caller } from '../domain/permissions.ts';
import { actOnCase, type CaseRequest } from './act-on-case.ts';
import type { Desk } from './desk.ts';

/** Sends a case back to its reviewer (T19). Refuses what `actOnCase` and `decideReturn` refuse. */
export const returnToReview = (desk: Desk, caller: Caller, request: CaseRequest & { readonly reason: string }) =>
  actOnCase(desk, caller, 'returnToReview', request, (reviewCase, now) => {
    const { reason } = request;
    return decideReturn(reviewCase, reason, caller.id, now);
  });
