import type { Caller } from '@hall/callers';
import { decideHearingNotice, type HearingPlan } from '../../domain/procedure/hearing.ts';
import { getCalendar, listStaffNumbers } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Announces a hearing (听证通知, art. 48), on request or without one (听证公告, art. 46). Refuses what `actOnCase` and `decideHearingNotice` refuse. */
export const announceHearing = (desk: Desk, caller: Caller, request: CaseRequest & HearingPlan) =>
  actOnCase(desk, { caller, action: 'announceHearing', request }, async (reviewCase, now, tx) => {
    const { on, time, place, chair, ground } = request;
    return decideHearingNotice(
      reviewCase,
      { on, time, place, chair, ground },
      {
        by: caller.id,
        now,
        calendar: await getCalendar(tx),
        staff: await listStaffNumbers(tx, reviewCase.departmentCode),
      },
    );
  });
