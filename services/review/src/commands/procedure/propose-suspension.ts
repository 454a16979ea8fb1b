import type { Caller } from '@hall/callers';
import { decideSuspensionProposal, type SuspensionAsked } from '../../domain/procedure/suspension.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Asks for a special procedure (特别程序, T14). Refuses what `actOnCase` and `decideSuspensionProposal` refuse. */
export const proposeSuspension = (desk: Desk, caller: Caller, request: CaseRequest & SuspensionAsked) =>
  actOnCase(desk, { caller, action: 'proposeSuspension', request }, async (reviewCase, now, tx) => {
    const { procedure, estimateWorkingDays, conductedBy } = request;
    return decideSuspensionProposal(
      reviewCase,
      { procedure, estimateWorkingDays, conductedBy },
      { by: caller.id, now, calendar: await getCalendar(tx) },
    );
  });
