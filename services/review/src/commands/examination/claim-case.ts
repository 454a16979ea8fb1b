import type { Caller } from '@hall/callers';
import { decideClaim } from '../../domain/examination/examination.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** A reviewer takes a case (领取). Refuses what `actOnCase` and `decideClaim` refuse. */
export const claimCase = (desk: Desk, caller: Caller, request: CaseRequest) =>
  actOnCase(desk, { caller, action: 'claimCase', request }, (reviewCase, now) =>
    decideClaim(reviewCase, { by: caller.id, now }),
  );
