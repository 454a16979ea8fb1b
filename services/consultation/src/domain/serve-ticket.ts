import type { HallDate, HallNow } from '@hall/working-days';
import { ticketActions } from './actions.ts';
import type { Circumstances } from './circumstances.ts';
import { nextTicketStatus } from './lifecycle.ts';
import { ticketNotOpen } from './not-open.ts';
import { refuse } from './refusals.ts';
import { dayOf, type Ticket, type TicketDecision } from './ticket.ts';

/** An officer who calls numbers: at which window, and whether they are qualified for consultation (S21). */
export type CallingOfficer = {
  readonly id: string;
  readonly windowNo: string | null;
  readonly consultingQualified: boolean;
};

/** Calls a ticket to a window (叫号). Only officers who are qualified for consultation call (S21). Refuses NOT_QUALIFIED, ACTION_NOT_OPEN. */
export function decideCall(ticket: Ticket, officer: CallingOfficer, now: HallNow): TicketDecision {
  if (!officer.consultingQualified) return refuse('NOT_QUALIFIED');
  const status = nextTicketStatus(ticket.status, 'call');
  if (!status) return ticketNotOpen(ticket);
  const { id: calledBy, windowNo } = officer;
  return { kind: 'decided', ticket: { ...ticket, status, calledBy, windowNo, calledAt: now.instant } };
}

/**
 * Calls a number again, because nobody came to it or because the officer who had called it is away. The officer who calls it again has it from then
 * on. A number is called again on its own day only. Refuses NOT_QUALIFIED, ACTION_NOT_OPEN, TICKET_LAPSED.
 */
export function decideRecall(ticket: Ticket, officer: CallingOfficer, now: HallNow): TicketDecision {
  if (!officer.consultingQualified) return refuse('NOT_QUALIFIED');
  const status = nextTicketStatus(ticket.status, 'recall');
  if (!status) return ticketNotOpen(ticket);
  if (dayOf(ticket) !== now.today) return refuse('TICKET_LAPSED', [dayOf(ticket)]);
  const { id: calledBy, windowNo } = officer;
  return {
    kind: 'decided',
    ticket: { ...ticket, status, calledBy, windowNo, calledAt: now.instant, finishedAt: null },
  };
}

/**
 * The day of a ticket is over: nobody is called by a ticket of another day, and nobody has stayed. Dated to the end of that day. Undefined while the
 * day lasts, and where the ticket has ended.
 */
export function decideLapse(ticket: Ticket, today: HallDate): Ticket | undefined {
  const status = nextTicketStatus(ticket.status, 'lapse');
  const day = dayOf(ticket);
  return status && day < today ? { ...ticket, status, finishedAt: `${day}T16:00:00.000Z` } : undefined;
}

/** Ends the talk, or puts on record that nobody came. Refuses ACTION_NOT_OPEN, and NOT_YOUR_TICKET where another officer has called the number. */
export function decideFinish(ticket: Ticket, isServed: boolean, { by, now }: Circumstances): TicketDecision {
  const name = isServed ? 'finish' : 'abandon';
  const status = nextTicketStatus(ticket.status, name);
  if (!status) return ticketNotOpen(ticket);
  const keptFrom = ticketActions[name].keptFrom(ticket, { id: by });
  if (keptFrom) return keptFrom;
  return { kind: 'decided', ticket: { ...ticket, status, finishedAt: now.instant } };
}
