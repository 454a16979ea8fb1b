import { describeLifecycle, readLaw } from '@hall/lifecycle/testing';
import { questionActions, ticketActions, type QuestionAction, type TicketAction } from './actions.ts';
import { nextQuestionStatus, nextTicketStatus } from './lifecycle.ts';
import { questionStatuses, ticketStatuses, type QuestionStatus, type TicketStatus } from './status.ts';

describeLifecycle(readLaw('consultation: tickets'), {
  statuses: ticketStatuses,
  actions: Object.keys(ticketActions),
  next: (status, action) => nextTicketStatus(status as TicketStatus, action as TicketAction),
});

describeLifecycle(readLaw('consultation: questions'), {
  statuses: questionStatuses,
  actions: Object.keys(questionActions),
  next: (status, action) => nextQuestionStatus(status as QuestionStatus, action as QuestionAction),
});
