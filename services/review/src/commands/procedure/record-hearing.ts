import type { Caller } from '@hall/callers';
import { decideHearingRecord, type HearingRecord } from '../../domain/procedure/hearing.ts';
import { listStaffNumbers } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Records a hearing (听证笔录, art. 48). Refuses what `actOnCase` and `decideHearingRecord` refuse. */
export const recordHearing = (desk: Desk, caller: Caller, request: CaseRequest & HearingRecord) =>
  actOnCase(desk, { caller, action: 'recordHearing', request }, async (reviewCase, now, tx) => {
    const { on, record, signed, signatureRefused = null } = request;
    const given = { on, record, signed, signatureRefused };
    const staff = await listStaffNumbers(tx, reviewCase.departmentCode);
    return decideHearingRecord(reviewCase, given, { by: caller.id, now, staff });
  });
