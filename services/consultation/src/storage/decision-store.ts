import type { HallEvent } from '@hall/event-contracts';
import { appendToOutbox, type Letter } from '@hall/messaging';
import { historyRow, rowsOf, saveRows, stepsOf, type Change, type Transaction } from '@hall/transaction';
import type { Question, QuestionDecided } from '../domain/question.ts';
import type { Ticket } from '../domain/ticket.ts';
import { HistoryTable } from './history-table.ts';
import { QuestionTable } from './question-table.ts';
import { TicketTable } from './ticket-table.ts';

/** One change of one question. */
export type QuestionStep = StepOf<Question> & { readonly kind: 'question' };

/** One change of one ticket. Nobody else hears of tickets. */
export type TicketStep = StepOf<Ticket> & { readonly kind: 'ticket' };

/** One change, with the events to publish; `before` is null for what is new. */
export type Step = QuestionStep | TicketStep;

type StepOf<Row> = {
  readonly before: Row | null;
  readonly after: Row;
  readonly events: readonly HallEvent[];
  readonly change: Change;
};

/** The change of a question that a rule has decided: the next version of `before`, or the first version of a new question. */
export const questionStep = (
  before: Question | null,
  { question, events }: QuestionDecided,
  change: Change,
): QuestionStep => ({ kind: 'question', before, after: nextVersion(before, question), events, change });

/** The change of a ticket that a rule has decided, in the same way. */
export const ticketStep = (before: Ticket | null, decided: Ticket, change: Change): TicketStep => ({
  kind: 'ticket',
  before,
  after: nextVersion(before, decided),
  events: [],
  change,
});

const nextVersion = <Row extends { readonly version: number }>(before: Row | null, decided: Row): Row => ({
  ...decided,
  version: (before?.version ?? 0) + 1,
});

/**
 * The door for changes (decision 2 names what is written beside it), in this order: the rows (new, or if they are still the version decided on), the history of every step, the events.
 * Throws StaleRow. Never `save()`: it neither checks nor keeps the version, and a lost update is a person called to two windows.
 */
export async function saveDecisions(tx: Transaction, steps: readonly Step[]): Promise<void> {
  const questions = steps.filter((step) => step.kind === 'question');
  const tickets = steps.filter((step) => step.kind === 'ticket');
  await saveRows(
    tx,
    [stepsOf(QuestionTable, questions), stepsOf(TicketTable, tickets)],
    rowsOf(HistoryTable, steps.map(historyOf)),
  );
  await appendToOutbox(tx, ...steps.map(letterOf));
}

const historyOf = (step: Step) =>
  historyRow('subjectId', step, isOver(step.after), step.kind === 'ticket' ? TicketTable : QuestionTable);

const isOver = ({ status }: Step['after']): boolean => ['ANSWERED', 'FINISHED', 'LAPSED'].includes(status);

const letterOf = ({ after, events, change }: Step): Letter => ({
  stream: { key: after.id, subject: after.id, time: change.at },
  events,
});
