import type { Question } from '../domain/question.ts';
import type { Refused } from '../domain/refusals.ts';
import type { Ticket } from '../domain/ticket.ts';
import { answerOf } from './union-answer.ts';

/** The answer of the mutations that change a ticket: the ticket as it is now, or the refusal. */
export const changedTicket = (answer: Ticket | Refused) =>
  answerOf(answer, (ticket) => ({ __typename: 'TicketSuccess' as const, ticket }));

/** The answer of the mutations that change a question: the question as it is now, or the refusal. */
export const changedQuestion = (answer: Question | Refused) =>
  answerOf(answer, (question) => ({ __typename: 'QuestionSuccess' as const, question }));
