import type { Caller } from '@hall/callers';
import { decideResumption } from '../../domain/procedure/suspension.ts';
import type { HallDate } from '@hall/working-days';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Ends a special procedure: the clocks run again (T15). Refuses what `actOnCase` and `decideResumption` refuse. */
export const resumeReview = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly endedOn: HallDate; readonly resultDocument: string },
) =>
  actOnCase(desk, { caller, action: 'resumeReview', request }, async (reviewCase, now, tx) => {
    const { endedOn, resultDocument } = request;
    return decideResumption(
      reviewCase,
      { endedOn, resultDocument },
      { by: caller.id, now, calendar: await getCalendar(tx) },
    );
  });
