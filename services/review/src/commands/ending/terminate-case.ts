import type { Caller } from '@hall/callers';
import { decideTermination, type TerminationGiven } from '../../domain/ending/termination.ts';
import { findDepartment } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Ends a case without a decision on its merits (终止, T30). Refuses what `actOnCase` and `decideTermination` refuse. */
export const terminateCase = (desk: Desk, caller: Caller, request: CaseRequest & TerminationGiven) =>
  actOnCase(desk, { caller, action: 'terminateCase', request }, async (reviewCase, now, tx) => {
    const { cause, facts, legalBasis, evidence } = request;
    const department = await findDepartment(tx, reviewCase.departmentCode);
    return decideTermination(reviewCase, { cause, facts, legalBasis, evidence }, { department, by: caller.id, now });
  });
