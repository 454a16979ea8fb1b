import type { Caller } from '@hall/callers';
import type { HallDate } from '@hall/working-days';
import { paperMoment } from '../../domain/replies/paper-moment.ts';
import type { NonAcceptanceGiven } from '../../domain/ending/non-acceptance.ts';
import { decideNonAcceptanceOnPaper } from '../../domain/replies/non-acceptance-on-paper.ts';
import { refuse } from '../../domain/case/refusals.ts';
import { findDepartment, findStaff, getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** The decision not to accept, as the paper has it: its day, and who took it. */
type KeyInNonAcceptance = CaseRequest &
  NonAcceptanceGiven & { readonly on: HallDate; readonly reviewerStaffNo: string };

/**
 * Keys in that a department that cannot be connected has not accepted a case (不予受理, T7; S18), with the paper's date: of a day before the
 * end of C1 it voids an acceptance by silence. Refuses what `actOnCase` and `decideNonAcceptanceOnPaper` refuse, and NOT_KEYED_IN.
 */
export const keyInNonAcceptance = (desk: Desk, caller: Caller, request: KeyInNonAcceptance) =>
  actOnCase(desk, { caller, action: 'keyInNonAcceptance', request }, async (reviewCase, now, tx) => {
    if (reviewCase.integration !== 'MANUAL') return refuse('NOT_KEYED_IN');
    const { ground, facts, legalBasis, competentBody, entries, bars, on, reviewerStaffNo } = request;
    return decideNonAcceptanceOnPaper(
      reviewCase,
      { ground, facts, legalBasis, competentBody, entries, bars },
      {
        reviewerStaffNo,
        at: paperMoment(on, reviewCase.receivedAt, now),
        department: await findDepartment(tx, reviewCase.departmentCode),
        staff: await findStaff(tx, reviewCase.departmentCode),
      },
      { now, calendar: await getCalendar(tx) },
    );
  });
