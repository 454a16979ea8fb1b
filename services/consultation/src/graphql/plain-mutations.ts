import { answerFromFaq, answerQuestion, escalateQuestion } from '../commands/answer-question.ts';
import type { Desk } from '../commands/desk.ts';
import { handOverQuestion } from '../commands/hand-over-question.ts';
import { callNextTicket, recallTicket } from '../commands/serve-ticket.ts';
import type { Caller } from '../domain/roles.ts';
import type { Question } from '../domain/question.ts';
import type { Refused } from '../domain/refusals.ts';
import type { Ticket } from '../domain/ticket.ts';
import { changedQuestion, changedTicket } from './changed.ts';
import type { ConsultationContext } from './context.ts';

/** A command on a ticket or a question. It answers the ticket or question as it is afterwards, or the refusal. */
type Command<Input, Subject> = (desk: Desk, caller: Caller, input: Input) => Promise<Subject | Refused>;

/** The resolver of a mutation whose input is what its command takes, and whose answer is the changed ticket. */
const answeringWithTicket =
  <Input>(act: Command<Input, Ticket>) =>
  async (_parent: unknown, { input }: { input: Input }, { desk, caller }: ConsultationContext) =>
    changedTicket(await act(desk, caller, input));

/** The resolver of a mutation whose input is what its command takes, and whose answer is the changed question. */
const answeringWithQuestion =
  <Input>(act: Command<Input, Question>) =>
  async (_parent: unknown, { input }: { input: Input }, { desk, caller }: ConsultationContext) =>
    changedQuestion(await act(desk, caller, input));

/** Mutations that only hand their input to a command: one row each. Those that translate their input first are files of `Mutation/`. */
export const plainMutations = {
  callNextTicket: answeringWithTicket(callNextTicket),
  recallTicket: answeringWithTicket(recallTicket),
  answerFromFaq: answeringWithQuestion(answerFromFaq),
  answerQuestion: answeringWithQuestion(answerQuestion),
  escalateQuestion: answeringWithQuestion(escalateQuestion),
  handOverQuestion: answeringWithQuestion(handOverQuestion),
};
