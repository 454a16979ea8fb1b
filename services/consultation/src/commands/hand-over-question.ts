import type { Caller } from '../domain/roles.ts';
import { decideHandOver, type HandoverGiven } from '../domain/question-handover.ts';
import { findStaffMember } from '../storage/catalogue-store.ts';
import { actOnQuestion, type QuestionRequest } from './act-on-question.ts';
import type { Desk } from './desk.ts';

/** Hands a question over to somebody by name, or takes it over (B11, B13). Refuses what `actOnQuestion` and `decideHandOver` refuse. */
export const handOverQuestion = (desk: Desk, caller: Caller, request: QuestionRequest & HandoverGiven) =>
  actOnQuestion({ desk, caller, operation: 'handOverQuestion' }, request, async (question, { tx, now }) => {
    const { to, reason } = request;
    const receiver = await findStaffMember(tx, to);
    return decideHandOver(question, { to, reason }, { by: caller, receiver, now });
  });
