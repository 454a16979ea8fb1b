import type { Caller } from '@hall/callers';
import { withdrawnTask } from '../../domain/tasks/task.ts';
import { decideRuling } from '../../domain/examination/ruling.ts';
import type { RulingGiven } from '../../domain/case/written-ruling.ts';
import { findDepartment } from '../../storage/copies/catalogue-store.ts';
import { quotaStanding } from '../../storage/examination/quota-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/**
 * The department decides in the portal (T20, T21); its own system, where it has one, hears that its task is done. Refuses what
 * `actOnCase` and `decideRuling` refuse.
 */
export const decideCase = (desk: Desk, caller: Caller, request: CaseRequest & RulingGiven) =>
  actOnCase(desk, { caller, action: 'decideCase', request }, async (reviewCase, now, tx, { mayTakeEffect }) => {
    const { outcome, reasons, legalBasis, bars = false } = request;
    const department = await findDepartment(tx, reviewCase.departmentCode);
    const given = { outcome, reasons, legalBasis, bars };
    const quota = await quotaStanding(tx, reviewCase);
    const decision = decideRuling(reviewCase, given, { by: caller.id, now, department, mayTakeEffect, quota });
    if (decision.kind === 'refused') return decision;
    const told = withdrawnTask(reviewCase, 'DECIDED_ELSEWHERE', now);
    return { ...decision, events: [...decision.events, ...told] };
  });
