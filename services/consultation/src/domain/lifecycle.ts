import { lifecycleFrom, wordsOf } from '@hall/lifecycle';
import { questionActions, ticketActions, type QuestionAction, type TicketAction } from './actions.ts';
import { questionStatuses, ticketStatuses, type QuestionStatus, type TicketStatus } from './status.ts';

/**
 * The life of a ticket (取号, 叫号; S20), which lasts a day at most: for each status, the possible actions and the status each leads to. A number
 * that was missed is called again.
 * @public scripts/generate-docs.mjs reads it from the built code
 */
export const ticketLifecycle = lifecycleFrom(ticketStatuses, ticketActions);

/**
 * The life of a question (S24, S25): its owner answers it, or the answerer of the department does. Somebody who is away is replaced by name
 * (B11, B13).
 * @public scripts/generate-docs.mjs reads it from the built code
 */
export const questionLifecycle = lifecycleFrom(questionStatuses, questionActions);

/** The actions that this status allows, whoever takes them. */
const openTicketActions = (status: TicketStatus) => Object.keys(ticketLifecycle[status]) as TicketAction[];
export const openQuestionActions = (status: QuestionStatus) =>
  Object.keys(questionLifecycle[status]) as QuestionAction[];

/** The status after this action. Undefined when this status does not allow the action: the rule then refuses ACTION_NOT_OPEN. */
export const nextTicketStatus = (status: TicketStatus, action: TicketAction): TicketStatus | undefined =>
  ticketLifecycle[status][action];
export const nextQuestionStatus = (status: QuestionStatus, action: QuestionAction): QuestionStatus | undefined =>
  questionLifecycle[status][action];

/** What people can do with a ticket of this status, in the words of officers. */
export const openTicketWords = (status: TicketStatus): readonly string[] =>
  wordsOf(openTicketActions(status).map((action) => ticketActions[action]));

/** What people can do with a question of this status, in the words of officers. */
export const openQuestionWords = (status: QuestionStatus): readonly string[] =>
  wordsOf(openQuestionActions(status).map((action) => questionActions[action]));
