import type { Caller } from '@hall/callers';
import { decideAcceptance } from '../../domain/acceptance/acceptance.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** The department accepts a case (受理, T8). Refuses what `actOnCase` and `decideAcceptance` refuse. */
export const acceptCase = (desk: Desk, caller: Caller, request: CaseRequest) =>
  actOnCase(desk, { caller, action: 'acceptCase', request }, async (reviewCase, now, tx) =>
    decideAcceptance(reviewCase, { by: caller.id, now, calendar: await getCalendar(tx) }),
  );
