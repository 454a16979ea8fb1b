import { openQuestionWords, openTicketWords } from './lifecycle.ts';
import type { Question } from './question.ts';
import { refuse, type Refused } from './refusals.ts';
import type { Ticket } from './ticket.ts';

/** The refusal ACTION_NOT_OPEN, with what can be done to the ticket instead, in the words of officers. */
export const ticketNotOpen = ({ status }: Ticket): Refused => refuse('ACTION_NOT_OPEN', openTicketWords(status));

/** The refusal ACTION_NOT_OPEN, with what can be done to the question instead, in the words of officers. */
export const questionNotOpen = ({ status }: Question): Refused => refuse('ACTION_NOT_OPEN', openQuestionWords(status));
