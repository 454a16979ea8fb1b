import { decideTolerance, type ToleranceAsked } from '../../domain/notice/tolerance-rules.ts';
import type { Caller } from '../../domain/permissions.ts';
import { getCalendar } from '../../storage/catalogue-store.ts';
import { listBrokenPromises } from '../../storage/review-case-store.ts';
import { actOnCase, type CaseRequest } from '../act-on-case.ts';
import type { Desk } from '../desk.ts';

/** Accepts the case with secondary gaps (容缺受理, T9). Refuses what `actOnCase` and `decideTolerance` refuse. */
export const acceptTolerantly = (desk: Desk, caller: Caller, request: CaseRequest & ToleranceAsked) =>
  actOnCase(desk, caller, 'acceptTolerantly', request, async (reviewCase, now, tx) =>
    decideTolerance(
      reviewCase,
      request,
      caller.id,
      now,
      await getCalendar(tx),
      await listBrokenPromises(tx, reviewCase),
    ),
  );
