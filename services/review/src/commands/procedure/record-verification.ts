import type { Caller } from '@hall/callers';
import { decideVerificationRecord } from '../../domain/procedure/verification.ts';
import type { VerificationRecord } from '../../domain/case/procedures.ts';
import { listStaffNumbers } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Records what was found on the site (T16). Refuses what `actOnCase` and `decideVerificationRecord` refuse. */
export const recordVerification = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & Omit<VerificationRecord, 'at' | 'by'>,
) =>
  actOnCase(desk, { caller, action: 'recordVerification', request }, async (reviewCase, now, tx) => {
    const { on, findings, rectifications, revisitOn, applicantStatement, signedByApplicant } = request;
    const { signatureRefused = null } = request;
    return decideVerificationRecord(
      reviewCase,
      { on, findings, rectifications, revisitOn, applicantStatement, signedByApplicant, signatureRefused },
      { by: caller.id, now, staff: await listStaffNumbers(tx, reviewCase.departmentCode) },
    );
  });
