import { inTransaction, newId, type Change, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import { mayDo } from '../domain/permissions.ts';
import type { Caller } from '../domain/roles.ts';
import { isRefused, refuse, type Refused } from '../domain/refusals.ts';
import { decideCall, decideFinish, decideRecall } from '../domain/serve-ticket.ts';
import { issuedTicket, type Ticket } from '../domain/ticket.ts';
import { findItem, isConsultingQualified } from '../storage/catalogue-store.ts';
import { saveDecisions, ticketStep, type TicketStep } from '../storage/decision-store.ts';
import { findNextTicket, findTicket, nextTicketSerial } from '../storage/ticket-store.ts';
import type { Asked } from './act-on-question.ts';
import type { Desk } from './desk.ts';

type Request = { readonly commandId: string };
/** Decides about a ticket: the step to save, or a refusal. */
type Serve = (tx: Transaction, now: HallNow) => Promise<TicketStep | Refused>;

/** Issues a queue ticket (取号, S20). Refuses NOT_PERMITTED, ITEM_NOT_FOUND, COMMAND_ID_REUSED. */
export const issueTicket = (desk: Desk, caller: Caller, request: Request & { readonly itemCode: string | null }) =>
  serve({ desk, caller, operation: 'issueTicket' }, request, async (tx, now) => {
    const { itemCode } = request;
    if (itemCode !== null && !(await findItem(tx, itemCode))) return refuse('ITEM_NOT_FOUND');
    const applicantId = caller.roles.includes('APPLICANT') ? caller.id : null;
    const facts = { id: newId(), itemCode, applicantId, issuedBy: caller.id, serial: await nextTicketSerial(tx) };
    return ticketStep(null, issuedTicket(facts, now), changeBy(caller, request, 'issue', now));
  });

/** Calls the person who has waited longest to the caller's window (叫号). Refuses NOT_PERMITTED, NOBODY_WAITS, NOT_QUALIFIED. */
export const callNextTicket = (desk: Desk, caller: Caller, request: Request) =>
  serve({ desk, caller, operation: 'callNextTicket' }, request, async (tx, now) => {
    const ticket = await findNextTicket(tx);
    if (!ticket) return refuse('NOBODY_WAITS');
    const officer = { ...caller, consultingQualified: await isConsultingQualified(tx, caller.id) };
    const decision = decideCall(ticket, officer, now);
    return decision.kind === 'refused'
      ? decision
      : ticketStep(ticket, decision.ticket, changeBy(caller, request, 'call', now));
  });

/**
 * Calls a number of today again, to the window of the caller, because nobody came or because the officer who had called it is away. Refuses NOT_PERMITTED, TICKET_NOT_FOUND,
 * CONFLICT, NOT_QUALIFIED, ACTION_NOT_OPEN, TICKET_LAPSED.
 */
export const recallTicket = (
  desk: Desk,
  caller: Caller,
  request: Request & { readonly ticketId: string; readonly expectedVersion: number },
) =>
  serve({ desk, caller, operation: 'recallTicket' }, request, async (tx, now) => {
    const ticket = await findTicket(tx, request.ticketId);
    if (!ticket) return refuse('TICKET_NOT_FOUND');
    if (ticket.version !== request.expectedVersion) return refuse('CONFLICT');
    const officer = { ...caller, consultingQualified: await isConsultingQualified(tx, caller.id) };
    const decision = decideRecall(ticket, officer, now);
    return decision.kind === 'refused'
      ? decision
      : ticketStep(ticket, decision.ticket, changeBy(caller, request, 'recall', now));
  });

/** Ends the talk, or puts on record that nobody came. Refuses NOT_PERMITTED, TICKET_NOT_FOUND, CONFLICT, NOT_YOUR_TICKET, ACTION_NOT_OPEN. */
export const finishTicket = (
  desk: Desk,
  caller: Caller,
  request: Request & { readonly ticketId: string; readonly expectedVersion: number; readonly served: boolean },
) =>
  serve({ desk, caller, operation: 'finishTicket' }, request, async (tx, now) => {
    const ticket = await findTicket(tx, request.ticketId);
    if (!ticket) return refuse('TICKET_NOT_FOUND');
    if (ticket.version !== request.expectedVersion) return refuse('CONFLICT');
    const decision = decideFinish(ticket, request.served, { by: caller.id, now });
    return decision.kind === 'refused'
      ? decision
      : ticketStep(ticket, decision.ticket, changeBy(caller, request, 'finish', now));
  });

async function serve(
  { desk, caller, operation }: Asked,
  { commandId, ...input }: Request,
  work: Serve,
): Promise<Ticket | Refused> {
  if (!mayDo(caller, operation)) return refuse('NOT_PERMITTED');
  const command = { commandId, action: operation, actor: caller.id, input, trace: caller.trace };
  return inTransaction<Ticket | Refused>(desk.database, command, async (tx, now) => {
    const step = await work(tx, now);
    if (isRefused(step)) return step;
    await saveDecisions(tx, [step]);
    return step.after;
  });
}

const changeBy = (
  { id: actor }: Caller,
  { commandId: causeId }: Request,
  action: string,
  { instant: at }: HallNow,
): Change => ({ actor, causeId, action, at });
