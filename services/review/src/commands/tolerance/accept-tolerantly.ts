import type { Caller } from '@hall/callers';
import { decideTolerance, type ToleranceAsked } from '../../domain/tolerance/tolerant-acceptance.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { listBrokenPromises } from '../../storage/case/review-case-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Accepts the case with secondary gaps (容缺受理, T9). Refuses what `actOnCase` and `decideTolerance` refuse. */
export const acceptTolerantly = (desk: Desk, caller: Caller, request: CaseRequest & ToleranceAsked) =>
  actOnCase(desk, { caller, action: 'acceptTolerantly', request }, async (reviewCase, now, tx) =>
    decideTolerance(reviewCase, request, {
      by: caller.id,
      now,
      calendar: await getCalendar(tx),
      breaches: await listBrokenPromises(tx, reviewCase),
    }),
  );
