import type { Caller } from '@hall/callers';
import { decideHearingRight } from '../../domain/procedure/hearing.ts';
import type { Hearing } from '../../domain/case/procedures.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Tells the right to a hearing (听证告知, art. 47). Refuses what `actOnCase` and `decideHearingRight` refuse. */
export const tellHearingRight = (desk: Desk, caller: Caller, request: CaseRequest & Pick<Hearing, 'toldTo'>) =>
  actOnCase(desk, { caller, action: 'tellHearingRight', request }, async (reviewCase, now, tx) => {
    const { toldTo } = request;
    return decideHearingRight(reviewCase, toldTo, { by: caller.id, now, calendar: await getCalendar(tx) });
  });
