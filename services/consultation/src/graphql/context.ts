import { callerOf, type VerifiedCaller } from '@hall/subgraph-server';
import DataLoader from 'dataloader';
import type { Desk } from '../commands/desk.ts';
import { mayReadQuestion, mayReadTicket } from '../domain/permissions.ts';
import type { Caller } from '../domain/roles.ts';
import type { Question } from '../domain/question.ts';
import type { Ticket } from '../domain/ticket.ts';
import { readQuestions } from '../storage/question-reads.ts';
import { readTickets } from '../storage/ticket-reads.ts';
import { readPredecessors } from '../storage/succession-reads.ts';

/**
 * What the resolvers of one request share. Loaders live as long as the request, so one caller never sees what is
 * another's.
 */
export type ConsultationContext = {
  readonly desk: Desk;
  readonly caller: Caller;
  /** Null where there is none, or the caller may not know of it. */
  readonly tickets: DataLoader<string, Ticket | null>;
  readonly questions: DataLoader<string, Question | null>;
};

/** The context of one request. */
export async function consultationContext(desk: Desk, verified: VerifiedCaller): Promise<ConsultationContext> {
  const caller = await callerOf(verified, (code) => readPredecessors(desk.database, code));
  return {
    desk,
    caller,
    tickets: new DataLoader(async (ids: readonly string[]) => {
      const found = await readTickets(desk.database, ids);
      return found.map((ticket) => (ticket && mayReadTicket(caller, ticket) ? ticket : null));
    }),
    questions: new DataLoader(async (ids: readonly string[]) => {
      const found = await readQuestions(desk.database, ids);
      return found.map((question) => (question && mayReadQuestion(caller, question) ? question : null));
    }),
  };
}
