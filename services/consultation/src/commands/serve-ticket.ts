import { inTransaction, newId, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import { mayDo, type Caller, type Operation } from '../domain/permissions.ts';
import { refuse, type Refused } from '../domain/refusals.ts';
import { decideCall, decideFinish, decideRecall, issuedTicket, type Ticket } from '../domain/ticket.ts';
import { findItem, isConsultingQualified } from '../storage/catalogue-store.ts';
import { addTicket, findNextTicket, findTicket, nextTicketSerial, saveTicket } from '../storage/ticket-store.ts';
import type { Desk } from './desk.ts';

type Request = { readonly commandId: string };
type Serve = (tx: Transaction, now: HallNow) => Promise<Ticket | Refused>;

/** Issues a queue ticket (取号, S20). Refuses NOT_PERMITTED, ITEM_NOT_FOUND, COMMAND_ID_REUSED. */
export const issueTicket = (desk: Desk, caller: Caller, request: Request & { readonly itemCode: string | null }) =>
  serve(desk, caller, 'issueTicket', request, async (tx, now) => {
    const { itemCode } = request;
    if (itemCode !== null && !(await findItem(tx, itemCode))) return refuse('ITEM_NOT_FOUND');
    const applicantId = caller.roles.includes('APPLICANT') ? caller.id : null;
    const facts = { id: newId(), itemCode, applicantId, issuedBy: caller.id, serial: await nextTicketSerial(tx) };
    return addTicket(tx, issuedTicket(facts, now), note(caller, request, 'issue', now));
  });

/** Calls the person who has waited longest to the caller's window (叫号). Refuses NOT_PERMITTED, NOBODY_WAITS, NOT_QUALIFIED. */
export const callNextTicket = (desk: Desk, caller: Caller, request: Request) =>
  serve(desk, caller, 'callNextTicket', request, async (tx, now) => {
    const ticket = await findNextTicket(tx);
    if (!ticket) return refuse('NOBODY_WAITS');
    const officer = { ...caller, consultingQualified: await isConsultingQualified(tx, caller.id) };
    const decision = decideCall(ticket, officer, now);
    return decision.kind === 'refused'
      ? decision
      : saveTicket(tx, ticket, decision.ticket, note(caller, request, 'call', now));
  });

/**
 * Calls a number of today again, to the caller's window: nobody came, or who called it is away. Refuses NOT_PERMITTED, TICKET_NOT_FOUND,
 * CONFLICT, NOT_QUALIFIED, ACTION_NOT_OPEN, TICKET_LAPSED.
 */
export const recallTicket = (
  desk: Desk,
  caller: Caller,
  request: Request & { readonly ticketId: string; readonly expectedVersion: number },
) =>
  serve(desk, caller, 'recallTicket', request, async (tx, now) => {
    const ticket = await findTicket(tx, request.ticketId);
    if (!ticket) return refuse('TICKET_NOT_FOUND');
    if (ticket.version !== request.expectedVersion) return refuse('CONFLICT');
    const officer = { ...caller, consultingQualified: await isConsultingQualified(tx, caller.id) };
    const decision = decideRecall(ticket, officer, now);
    return decision.kind === 'refused'
      ? decision
      : saveTicket(tx, ticket, decision.ticket, note(caller, request, 'recall', now));
  });

/** Ends the talk (or notes that nobody came). Refuses NOT_PERMITTED, TICKET_NOT_FOUND, CONFLICT, NOT_YOUR_TICKET, ACTION_NOT_OPEN. */
export const finishTicket = (
  desk: Desk,
  caller: Caller,
  request: Request & { readonly ticketId: string; readonly expectedVersion: number; readonly served: boolean },
) =>
  serve(desk, caller, 'finishTicket', request, async (tx, now) => {
    const ticket = await findTicket(tx, request.ticketId);
    if (!ticket) return refuse('TICKET_NOT_FOUND');
    if (ticket.version !== request.expectedVersion) return refuse('CONFLICT');
    const decision = decideFinish(ticket, request.served, caller.id, now);
    return decision.kind === 'refused'
      ? decision
      : saveTicket(tx, ticket, decision.ticket, note(caller, request, 'finish', now));
  });

async function serve(
  { database }: Desk,
  caller: Caller,
  operation: Operation,
  { commandId, ...input }: Request,
  work: Serve,
): Promise<Ticket | Refused> {
  if (!mayDo(caller, operation)) return refuse('NOT_PERMITTED');
  const command = { commandId, action: operation, actor: caller.id, input, trace: caller.trace };
  return inTransaction<Ticket | Refused>(database, command, work);
}

const note = ({ id: actor }: Caller, { commandId: causeId }: Request, action: string, { instant: at }: HallNow) => ({
  actor,
  causeId,
  action,
  at,
});
