import type { Caller } from '@hall/callers';
import { decideVerificationPlan } from '../../domain/procedure/verification.ts';
import type { HallDate } from '@hall/working-days';
import { listStaffNumbers } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Assigns the team of a verification on the site (现场核查, T16). Refuses what `actOnCase` and `decideVerificationPlan` refuse. */
export const arrangeVerification = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly verifiers: readonly string[]; readonly on: HallDate },
) =>
  actOnCase(desk, { caller, action: 'arrangeVerification', request }, async (reviewCase, now, tx) => {
    const { verifiers, on } = request;
    return decideVerificationPlan(
      reviewCase,
      { verifiers, on },
      { by: caller.id, now, staff: await listStaffNumbers(tx, reviewCase.departmentCode) },
    );
  });
