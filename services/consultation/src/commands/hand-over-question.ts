import type { Caller } from '../domain/permissions.ts';
import { decideHandOver, type HandoverGiven } from '../domain/question-handover.ts';
import { findStaffMember } from '../storage/catalogue-store.ts';
import { actOnQuestion, type QuestionRequest } from './act-on-question.ts';
import type { Desk } from './desk.ts';

/** Hands a question over by name, or takes it over (B11, B13). Refuses what `actOnQuestion` and `decideHandOver` refuse. */
export const handOverQuestion = (desk: Desk, caller: Caller, request: QuestionRequest & HandoverGiven) =>
  actOnQuestion(desk, caller, 'handOverQuestion', request, async (question, _item, now, tx) => {
    const { to, reason } = request;
    return decideHandOver(question, { to, reason }, await findStaffMember(tx, to), caller, now);
  });
