import { inTransaction, newId } from '@hall/transaction';
import { decideTaking } from '../domain/answer-question.ts';
import { mayDo } from '../domain/permissions.ts';
import type { Caller } from '../domain/roles.ts';
import type { Question } from '../domain/question.ts';
import { refuse, type Refused } from '../domain/refusals.ts';
import { findItem } from '../storage/catalogue-store.ts';
import { questionStep, saveDecisions } from '../storage/decision-store.ts';
import { isKnownCase } from '../storage/known-case-store.ts';
import { findTicket } from '../storage/ticket-store.ts';
import type { Desk } from './desk.ts';

/** What a person asks, and about which item. */
type TakeQuestion = {
  readonly commandId: string;
  readonly itemCode: string;
  readonly text: string;
  readonly ticketId: string | null;
  readonly caseId: string | null;
};

/**
 * Takes a question. The officer who takes it is its first-contact officer (首问责任人, S23). Refuses NOT_PERMITTED; ITEM_NOT_FOUND; TICKET_NOT_FOUND;
 * CASE_NOT_FOUND, also for a case that was received a moment ago and was not heard of here yet; TEXT_MISSING; COMMAND_ID_REUSED.
 */
export async function takeQuestion(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: TakeQuestion,
): Promise<Question | Refused> {
  if (!mayDo(caller, 'takeQuestion')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'takeQuestion', actor: caller.id, input, trace: caller.trace };

  return inTransaction<Question | Refused>(database, command, async (tx, now) => {
    const item = await findItem(tx, input.itemCode);
    if (!item) return refuse('ITEM_NOT_FOUND');
    const ticket = input.ticketId === null ? null : await findTicket(tx, input.ticketId);
    if (ticket === undefined) return refuse('TICKET_NOT_FOUND');
    const { text, ticketId, caseId } = input;
    if (caseId !== null && !(await isKnownCase(tx, caseId))) return refuse('CASE_NOT_FOUND');
    const facts = { id: newId(), text, ticketId, caseId, applicantId: ticket?.applicantId ?? null };
    const decision = decideTaking(facts, item, { by: caller.id, now });
    if (decision.kind === 'refused') return decision;
    const change = { causeId: commandId, action: 'take', actor: caller.id, at: now.instant };
    const step = questionStep(null, decision, change);
    await saveDecisions(tx, [step]);
    return step.after;
  });
}
