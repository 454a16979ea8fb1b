import type { Caller } from '@hall/callers';
import { decideBreachSettlement, type SettlementAsked } from '../../domain/ending/breach-settlement.ts';
import { findDepartment, getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Settles a broken promise whose gap closes at the hand-out (容缺违约处理, B2). Refuses what `actOnCase` and `decideBreachSettlement` refuse. */
export const settleBreach = (desk: Desk, caller: Caller, request: CaseRequest & SettlementAsked) =>
  actOnCase(desk, { caller, action: 'settleBreach', request }, async (reviewCase, now, tx) => {
    const { decision, reason, until } = request;
    const calendar = await getCalendar(tx);
    const department = await findDepartment(tx, reviewCase.departmentCode);
    return decideBreachSettlement(
      reviewCase,
      { decision, reason, until },
      { by: caller.id, now, calendar, department },
    );
  });
