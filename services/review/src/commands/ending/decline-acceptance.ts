import type { Caller } from '@hall/callers';
import { decideNonAcceptance, type NonAcceptanceGiven } from '../../domain/ending/non-acceptance.ts';
import { findDepartment, getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Does not accept the case (不予受理, T7). Refuses what `actOnCase` and `decideNonAcceptance` refuse. */
export const declineAcceptance = (desk: Desk, caller: Caller, request: CaseRequest & NonAcceptanceGiven) =>
  actOnCase(desk, { caller, action: 'declineAcceptance', request }, async (reviewCase, now, tx) => {
    const { ground, facts, legalBasis, competentBody, entries, bars } = request;
    return decideNonAcceptance(
      reviewCase,
      { ground, facts, legalBasis, competentBody, entries, bars },
      {
        by: caller.id,
        now,
        calendar: await getCalendar(tx),
        department: await findDepartment(tx, reviewCase.departmentCode),
      },
    );
  });
