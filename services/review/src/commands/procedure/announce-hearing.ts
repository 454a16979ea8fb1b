import { decideHearingNotice } from '../../domain/procedure/hearing.ts';
import type { HallDate } from '@hall/working-days';
import type { Caller } from '../../domain/permissions.ts';
import { getCalendar, listStaffNumbers } from '../../storage/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../act-on-case.ts';
import type { Desk } from '../desk.ts';

/** Announces a hearing (听证通知, art. 48). Refuses what `actOnCase` and `decideHearingNotice` refuse. */
export const announceHearing = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly on: HallDate; readonly place: string; readonly chair: string },
) =>
  actOnCase(desk, caller, 'announceHearing', request, async (reviewCase, now, tx) => {
    const { on, place, chair } = request;
    return decideHearingNotice(
      reviewCase,
      { on, place, chair },
      await listStaffNumbers(tx, reviewCase.departmentCode),
      caller.id,
      now,
      await getCalendar(tx),
    );
  });
