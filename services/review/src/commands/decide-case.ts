import { decideRuling } from '../domain/ruling.ts';
import type { RulingGiven } from '../domain/written-ruling.ts';
import type { Caller } from '../domain/permissions.ts';
import { findDepartment } from '../storage/catalogue-store.ts';
import { actOnCase, type CaseRequest } from './act-on-case.ts';
import type { Desk } from './desk.ts';

/** The department decides (T20, T21). Refuses what `actOnCase` and `decideRuling` refuse. */
export const decideCase = (desk: Desk, caller: Caller, request: CaseRequest & RulingGiven) =>
  actOnCase(desk, caller, 'decideCase', request, async (reviewCase, now, tx) => {
    const { outcome, reasons, legalBasis } = request;
    const department = await findDepartment(tx, reviewCase.departmentCode);
    return decideRuling(reviewCase, { outcome, reasons, legalBasis }, department, caller.id, now);
  });
