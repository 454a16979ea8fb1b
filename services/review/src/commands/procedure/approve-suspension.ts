import type { Caller } from '@hall/callers';
import { decideSuspension } from '../../domain/procedure/suspension.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Approves a special procedure: the decision clocks stand still (T14). Refuses what `actOnCase` and `decideSuspension` refuse. */
export const approveSuspension = (desk: Desk, caller: Caller, request: CaseRequest) =>
  actOnCase(desk, { caller, action: 'approveSuspension', request }, async (reviewCase, now, tx) =>
    decideSuspension(reviewCase, { by: caller.id, now, calendar: await getCalendar(tx) }),
  );
