import type { Caller } from '@hall/callers';
import type { HallDate } from '@hall/working-days';
import { decideSupplyOn } from '../../domain/silence/applicant.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/**
 * Notes what came in of a tolerated gap (容缺补交), on the day it came in; without one, today. Refuses what `actOnCase` and
 * `decideSupplyOn` refuse.
 */
export const supplyTolerance = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly materials: readonly string[]; readonly on?: HallDate | null },
) =>
  actOnCase(desk, { caller, action: 'supplyTolerance', request }, async (reviewCase, now, tx) => {
    const { materials, on = null } = request;
    return decideSupplyOn(reviewCase, { materials, on }, { by: caller.id, now, calendar: await getCalendar(tx) });
  });
