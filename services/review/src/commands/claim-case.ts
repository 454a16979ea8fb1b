import { decideClaim } from '../domain/examination.ts';
import type { Caller } from '../domain/permissions.ts';
import { actOnCase, type CaseRequest } from './act-on-case.ts';
import type { Desk } from './desk.ts';

/** A reviewer takes a case (领取). Refuses what `actOnCase` and `decideClaim` refuse. */
export const claimCase = (desk: Desk, caller: Caller, request: CaseRequest) =>
  actOnCase(desk, caller, 'claimCase', request, (reviewCase, now) => decideClaim(reviewCase, caller.id, now));
