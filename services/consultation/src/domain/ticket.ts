import { checkCharacter } from '@hall/identifiers';
import { momentOf, type HallDate, type HallNow } from '@hall/working-days';
import { nextTicketStatus, openTicketActions, type TicketStatus } from './lifecycle.ts';
import { refuse, type Refused } from './refusals.ts';

/** A queue ticket (咨询取号). Moments are RFC 3339 in UTC; null means "not yet". */
export type Ticket = {
  readonly id: string;
  readonly number: string;
  readonly status: TicketStatus;
  /** Raised by every change. */
  readonly version: number;
  /** What the person comes for, where known. */
  readonly itemCode: string | null;
  /** The applicant who took it, where signed in. */
  readonly applicantId: string | null;
  readonly issuedBy: string;
  readonly issuedAt: string;
  readonly calledBy: string | null;
  readonly windowNo: string | null;
  readonly calledAt: string | null;
  readonly finishedAt: string | null;
};

/** A rule's "yes" about a ticket. */
type TicketDecision = { readonly kind: 'decided'; readonly ticket: Ticket } | Refused;

/** The number on the ticket (domain 5.6): ZX + yyyymmdd + serial 6 + check character. */
function ticketNumberOf(issuedOn: HallDate, serial: number): string {
  const text = `ZX${issuedOn.replaceAll('-', '')}${String(serial).padStart(6, '0')}`;
  return text + checkCharacter(text);
}

/** Issues a ticket (取号, S20). */
export const issuedTicket = (
  facts: Pick<Ticket, 'id' | 'itemCode' | 'applicantId' | 'issuedBy'> & { readonly serial: number },
  now: HallNow,
): Ticket => ({
  id: facts.id,
  number: ticketNumberOf(now.today, facts.serial),
  status: 'ISSUED',
  version: 1,
  itemCode: facts.itemCode,
  applicantId: facts.applicantId,
  issuedBy: facts.issuedBy,
  issuedAt: now.instant,
  calledBy: null,
  windowNo: null,
  calledAt: null,
  finishedAt: null,
});

/** Calls a ticket to a window (叫号). Only officers qualified for consultation call (S21). Refuses NOT_QUALIFIED, ACTION_NOT_OPEN. */
export function decideCall(
  ticket: Ticket,
  officer: { readonly id: string; readonly windowNo: string | null; readonly consultingQualified: boolean },
  now: HallNow,
): TicketDecision {
  if (!officer.consultingQualified) return refuse('NOT_QUALIFIED');
  const status = nextTicketStatus(ticket.status, 'call');
  if (!status) return refuse('ACTION_NOT_OPEN', openTicketActions(ticket.status));
  const { id: calledBy, windowNo } = officer;
  return { kind: 'decided', ticket: { ...ticket, status, calledBy, windowNo, calledAt: now.instant } };
}

/**
 * Calls a number again: one that was called and nobody came to, or whose officer is away; whoever calls it has it from then on. On its own day
 * only. Refuses NOT_QUALIFIED, ACTION_NOT_OPEN, TICKET_LAPSED.
 */
export function decideRecall(ticket: Ticket, officer: Parameters<typeof decideCall>[1], now: HallNow): TicketDecision {
  if (!officer.consultingQualified) return refuse('NOT_QUALIFIED');
  const status = nextTicketStatus(ticket.status, 'recall');
  if (!status) return refuse('ACTION_NOT_OPEN', openTicketActions(ticket.status));
  if (dayOf(ticket) !== now.today) return refuse('TICKET_LAPSED', [dayOf(ticket)]);
  const { id: calledBy, windowNo } = officer;
  return {
    kind: 'decided',
    ticket: { ...ticket, status, calledBy, windowNo, calledAt: now.instant, finishedAt: null },
  };
}

/** The day a ticket is for, in Asia/Shanghai. */
export const dayOf = ({ issuedAt }: Pick<Ticket, 'issuedAt'>): HallDate => momentOf(issuedAt).date;

/** The day is over: nobody is called by a ticket of another day, nor has anybody stayed. Undefined while it lasts, and where it has ended. */
export function decideLapse(ticket: Ticket, today: HallDate): Ticket | undefined {
  const status = nextTicketStatus(ticket.status, 'lapse');
  const day = dayOf(ticket);
  return status && day < today ? { ...ticket, status, finishedAt: `${day}T16:00:00.000Z` } : undefined;
}

/** Ends the talk, or notes that nobody came. Refuses ACTION_NOT_OPEN, NOT_YOUR_TICKET. */
export function decideFinish(ticket: Ticket, served: boolean, staffNo: string, now: HallNow): TicketDecision {
  const status = nextTicketStatus(ticket.status, served ? 'finish' : 'abandon');
  if (!status) return refuse('ACTION_NOT_OPEN', openTicketActions(ticket.status));
  if (ticket.calledBy !== staffNo) return refuse('NOT_YOUR_TICKET');
  return { kind: 'decided', ticket: { ...ticket, status, finishedAt: now.instant } };
}
