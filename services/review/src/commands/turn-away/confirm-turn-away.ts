import type { Caller } from '@hall/callers';
import { decideTurnAwayConfirmation, type Confirmation } from '../../domain/turn-away/turn-away-rules.ts';
import { findDepartment } from '../../storage/copies/catalogue-store.ts';
import type { Desk } from '../case/desk.ts';
import { answerTurnAway, type TurnAwayRequest } from './answer-turn-away.ts';

/** The department confirms that somebody is sent away (T6). Refuses what `answerTurnAway` and `decideTurnAwayConfirmation` refuse. */
export const confirmTurnAway = (desk: Desk, caller: Caller, request: TurnAwayRequest & Confirmation) =>
  answerTurnAway(desk, { caller, action: 'confirmTurnAway', request }, async (tx, turnAway, now) => {
    const { entries, facts, legalBasis, competentBody } = request;
    const department = await findDepartment(tx, turnAway.departmentCode);
    const given = { entries, facts, legalBasis, competentBody };
    return decideTurnAwayConfirmation(turnAway, given, { by: caller.id, now, department });
  });
