import type { Caller } from '../domain/permissions.ts';
import { decideOffer } from '../domain/result.ts';
import { actOnCase, type CaseRequest } from './act-on-case.ts';
import type { Desk } from './desk.ts';

/** The liaison offers the result to the delivery window (T24/T25). Refuses what `actOnCase` and `decideOffer` refuse. */
export const offerResult = (desk: Desk, caller: Caller, request: CaseRequest) =>
  actOnCase(desk, caller, 'offerResult', request, (reviewCase, now) => decideOffer(reviewCase, caller.id, now));
