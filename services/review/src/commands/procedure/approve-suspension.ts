import { decideSuspension } from '../../domain/procedure/suspension.ts';
import type { Caller } from '../../domain/permissions.ts';
import { getCalendar } from '../../storage/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../act-on-case.ts';
import type { Desk } from '../desk.ts';

/** Approves a special procedure: the decision clocks stand still (T14). Refuses what `actOnCase` and `decideSuspension` refuse. */
export const approveSuspension = (desk: Desk, caller: Caller, request: CaseRequest) =>
  actOnCase(desk, caller, 'approveSuspension', request, async (reviewCase, now, tx) =>
    decideSuspension(reviewCase, caller.id, now, await getCalendar(tx)),
  );
