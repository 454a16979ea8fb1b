/** Where a queue ticket stands. */
export type TicketStatus = 'ISSUED' | 'CALLED' | 'FINISHED' | 'ABANDONED' | 'LAPSED';

/** Where a question stands. */
export type QuestionStatus = 'OPEN' | 'ESCALATED' | 'ANSWERED';

/** The life of a ticket (取号, 叫号; S20), which lasts a day at most: status → action → next status. A number that was missed is called again. */
export const ticketLifecycle = {
  ISSUED: { call: 'CALLED', lapse: 'LAPSED' },
  CALLED: { recall: 'CALLED', finish: 'FINISHED', abandon: 'ABANDONED', lapse: 'LAPSED' },
  FINISHED: {},
  ABANDONED: { recall: 'CALLED' },
  LAPSED: {}, // the day is over
} as const satisfies Record<TicketStatus, Readonly<Record<string, TicketStatus>>>;

/**
 * The life of a question (S24, S25): its owner answers it, or the answerer of the department does. Somebody who is away is replaced by name
 * (B11, B13).
 */
export const questionLifecycle = {
  OPEN: { answerFromFaq: 'ANSWERED', escalate: 'ESCALATED', handOver: 'OPEN' },
  ESCALATED: { answer: 'ANSWERED', handOver: 'ESCALATED' },
  ANSWERED: {},
} as const satisfies Record<QuestionStatus, Readonly<Record<string, QuestionStatus>>>;

type KeyOfAny<Row> = Row extends unknown ? keyof Row : never;

/** What can happen to a ticket. */
export type TicketAction = KeyOfAny<(typeof ticketLifecycle)[TicketStatus]>;

/** What can happen to a question. */
export type QuestionAction = KeyOfAny<(typeof questionLifecycle)[QuestionStatus]>;

/** All statuses, in the order of the tables. */
export const ticketStatuses = Object.keys(ticketLifecycle) as readonly TicketStatus[];
export const questionStatuses = Object.keys(questionLifecycle) as readonly QuestionStatus[];

/** The actions that this status allows, whoever takes them. */
export const openTicketActions = (status: TicketStatus) => Object.keys(ticketLifecycle[status]) as TicketAction[];
export const openQuestionActions = (status: QuestionStatus) =>
  Object.keys(questionLifecycle[status]) as QuestionAction[];

/** The status after this action. Undefined when this status does not allow the action: the rule then refuses ACTION_NOT_OPEN. */
export const nextTicketStatus = (status: TicketStatus, action: TicketAction): TicketStatus | undefined =>
  (ticketLifecycle[status] as Partial<Record<TicketAction, TicketStatus>>)[action];
export const nextQuestionStatus = (status: QuestionStatus, action: QuestionAction): QuestionStatus | undefined =>
  (questionLifecycle[status] as Partial<Record<QuestionAction, QuestionStatus>>)[action];
