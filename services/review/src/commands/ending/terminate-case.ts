import { decideTermination, type TerminationGround } from '../../domain/ending/termination.ts';
import type { Caller } from '../../domain/permissions.ts';
import { findDepartment } from '../../storage/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../act-on-case.ts';
import type { Desk } from '../desk.ts';

/** Ends a case without a decision on its merits (终止, T30). Refuses what `actOnCase` and `decideTermination` refuse. */
export const terminateCase = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly cause: TerminationGround },
) =>
  actOnCase(desk, caller, 'terminateCase', request, async (reviewCase, now, tx) => {
    const { cause } = request;
    return decideTermination(reviewCase, cause, await findDepartment(tx, reviewCase.departmentCode), caller.id, now);
  });
