import { describe, expect, it } from '@jest/globals';
import { readMatrix } from '@hall/test-subgraph/matrix';
import { questionActions, ticketActions } from './actions.ts';
import {
  nextQuestionStatus,
  nextTicketStatus,
  questionStatuses,
  ticketStatuses,
  type QuestionAction,
  type QuestionStatus,
  type TicketAction,
  type TicketStatus,
} from './lifecycle.ts';

/** What each action makes of each status, written by hand from the rules of the hall (S20, S21). A dash: the status does not allow the action. */
const tickets = readMatrix(`
             call    recall  finish    abandon    lapse
  ISSUED     CALLED  -       -         -          LAPSED
  CALLED     -       CALLED  FINISHED  ABANDONED  LAPSED
  FINISHED   -       -       -         -          -
  ABANDONED  -       CALLED  -         -          -
  LAPSED     -       -       -         -          -
`);

/** The same of questions (S23 to S25, B11, B13). */
const questions = readMatrix(`
             answerFromFaq  escalate   answer    handOver
  OPEN       ANSWERED       ESCALATED  -         OPEN
  ESCALATED  -              -          ANSWERED  ESCALATED
  ANSWERED   -              -          -         -
`);

describe('the life of a ticket', () => {
  it('is expected here for every status and every action', () => {
    expect([...tickets.rows].sort()).toEqual([...ticketStatuses].sort());
    expect([...tickets.columns].sort()).toEqual(Object.keys(ticketActions).sort());
  });
  it.each(tickets.cells)('from $row by $column: $text', ({ row, column, text }) =>
    expect(nextTicketStatus(row as TicketStatus, column as TicketAction)).toBe(text === '-' ? undefined : text),
  );
});

describe('the life of a question', () => {
  it('is expected here for every status and every action', () => {
    expect([...questions.rows].sort()).toEqual([...questionStatuses].sort());
    expect([...questions.columns].sort()).toEqual(Object.keys(questionActions).sort());
  });
  it.each(questions.cells)('from $row by $column: $text', ({ row, column, text }) =>
    expect(nextQuestionStatus(row as QuestionStatus, column as QuestionAction)).toBe(text === '-' ? undefined : text),
  );
});
