import type { Caller } from '@hall/callers';
import { decideOnTheSpot } from '../../domain/examination/on-the-spot.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Grants a case in one session (即办, T22). Refuses what `actOnCase` and `decideOnTheSpot` refuse. */
export const grantOnTheSpot = (desk: Desk, caller: Caller, request: CaseRequest & { readonly legalBasis: string }) =>
  actOnCase(desk, { caller, action: 'grantOnTheSpot', request }, async (reviewCase, now, tx, { mayTakeEffect }) => {
    const { legalBasis } = request;
    return decideOnTheSpot(reviewCase, legalBasis, {
      by: caller.id,
      now,
      calendar: await getCalendar(tx),
      mayTakeEffect,
    });
  });
