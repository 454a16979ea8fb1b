import type { Caller } from '@hall/callers';
import type { HallDate } from '@hall/working-days';
import { decideDecisionRequestOn } from '../../domain/silence/applicant.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Records that the applicant wants a decision on what is there (C-1). Refuses what `actOnCase` and `decideDecisionRequestOn` refuse. */
export const recordDecisionRequest = (desk: Desk, caller: Caller, request: CaseRequest & { readonly on: HallDate }) =>
  actOnCase(desk, { caller, action: 'recordDecisionRequest', request }, async (reviewCase, now, tx) => {
    const { on } = request;
    return decideDecisionRequestOn(reviewCase, on, { by: caller.id, now, calendar: await getCalendar(tx) });
  });
