import { checkCharacter } from '@hall/identifiers';
import { momentOf, type HallDate, type HallNow } from '@hall/working-days';
import type { TicketStatus } from './status.ts';
import type { Refused } from './refusals.ts';

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

/** What every rule about a ticket answers: the decision to go ahead with the changed ticket, or a refusal. */
export type TicketDecision = { readonly kind: 'decided'; readonly ticket: Ticket } | Refused;

/** The number on the ticket (N4): ZX, the day as yyyymmdd, six digits of a serial number, and a check character. */
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

/** The day a ticket is for, in Asia/Shanghai. */
export const dayOf = ({ issuedAt }: Pick<Ticket, 'issuedAt'>): HallDate => momentOf(issuedAt).date;
