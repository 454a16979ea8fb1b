import type { Caller } from '@hall/callers';
import { decideSupplementAcceptance } from '../../domain/notice/notice-rules.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Accepts the case after its supplement (T11a). Refuses what `actOnCase` and `decideSupplementAcceptance` refuse. */
export const acceptSupplement = (desk: Desk, caller: Caller, request: CaseRequest) =>
  actOnCase(desk, { caller, action: 'acceptSupplement', request }, async (reviewCase, _now, tx) =>
    decideSupplementAcceptance(reviewCase, { by: caller.id, calendar: await getCalendar(tx) }),
  );
