/** Where a queue ticket can stand. A new status needs a migration of the CHECK on `ticket.status`. */
export const ticketStatuses = ['ISSUED', 'CALLED', 'FINISHED', 'ABANDONED', 'LAPSED'] as const;

/** Where a queue ticket stands. */
export type TicketStatus = (typeof ticketStatuses)[number];

/** Where a question can stand. A new status needs a migration of the CHECK on `question.status`. */
export const questionStatuses = ['OPEN', 'ESCALATED', 'ANSWERED'] as const;

/** Where a question stands. */
export type QuestionStatus = (typeof questionStatuses)[number];
