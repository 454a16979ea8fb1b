import type { Caller } from '@hall/callers';
import { seesAllDepartments } from '../../domain/access/permissions.ts';
import { decideToReceive } from '../../domain/turn-away/turn-away-rules.ts';
import type { Desk } from '../case/desk.ts';
import { answerTurnAway, type TurnAwayRequest } from './answer-turn-away.ts';

/** The case has to be received (T6, C14): the department's answer, or the hall office's. Refuses what `answerTurnAway` and `decideToReceive` refuse. */
export const receiveInstead = (desk: Desk, caller: Caller, request: TurnAwayRequest & { readonly reason: string }) =>
  answerTurnAway(desk, { caller, action: 'receiveInstead', request }, (_tx, turnAway, now) =>
    Promise.resolve(
      decideToReceive(turnAway, request.reason, { by: caller.id, now, byHallOffice: seesAllDepartments(caller) }),
    ),
  );
