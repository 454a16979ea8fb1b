import type { Caller } from '@hall/callers';
import { decideHearingRequest } from '../../domain/procedure/hearing.ts';
import type { HallDate } from '@hall/working-days';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Records that a hearing was asked for (听证申请). Refuses what `actOnCase` and `decideHearingRequest` refuse. */
export const recordHearingRequest = (desk: Desk, caller: Caller, request: CaseRequest & { readonly on: HallDate }) =>
  actOnCase(desk, { caller, action: 'recordHearingRequest', request }, async (reviewCase, now, tx) => {
    const { on } = request;
    return decideHearingRequest(reviewCase, on, { by: caller.id, now, calendar: await getCalendar(tx) });
  });
