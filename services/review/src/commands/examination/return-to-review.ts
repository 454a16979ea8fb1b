import type { Caller } from '@hall/callers';
import { decideReturn } from '../../domain/examination/return-to-review.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Sends a case back to its reviewer (T19). Refuses what `actOnCase` and `decideReturn` refuse. */
export const returnToReview = (desk: Desk, caller: Caller, request: CaseRequest & { readonly reason: string }) =>
  actOnCase(desk, { caller, action: 'returnToReview', request }, (reviewCase, now) => {
    const { reason } = request;
    return decideReturn(reviewCase, reason, { by: caller.id, now });
  });
