import type { Caller } from '@hall/callers';
import { decideOffer } from '../../domain/result/result.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** The liaison offers the result to the delivery window (T24/T25). Refuses what `actOnCase` and `decideOffer` refuse. */
export const offerResult = (desk: Desk, caller: Caller, request: CaseRequest) =>
  actOnCase(desk, { caller, action: 'offerResult', request }, async (reviewCase, now, tx) =>
    decideOffer(reviewCase, { by: caller.id, now, calendar: await getCalendar(tx) }),
  );
