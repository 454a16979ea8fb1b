import type { HallDate } from '@hall/working-days';
import { decideDecisionRequest } from '../../domain/notice/decision-request.ts';
import type { Caller } from '../../domain/permissions.ts';
import { getCalendar } from '../../storage/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../act-on-case.ts';
import type { Desk } from '../desk.ts';

/** Records that the applicant wants a decision on what is there (C-1). Refuses what `actOnCase` and `decideDecisionRequest` refuse. */
export const recordDecisionRequest = (desk: Desk, caller: Caller, request: CaseRequest & { readonly on: HallDate }) =>
  actOnCase(desk, caller, 'recordDecisionRequest', request, async (reviewCase, now, tx) => {
    const { on } = request;
    return decideDecisionRequest(reviewCase, on, caller.id, now, await getCalendar(tx));
  });
