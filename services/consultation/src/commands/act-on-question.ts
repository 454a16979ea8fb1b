import type { ServiceItem } from '@hall/event-contracts';
import { inTransaction, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import { mayDo, mayReadQuestion, type Operation } from '../domain/permissions.ts';
import type { Caller } from '../domain/roles.ts';
import type { Question, QuestionDecision } from '../domain/question.ts';
import { refuse, type Refused } from '../domain/refusals.ts';
import { findItem } from '../storage/catalogue-store.ts';
import { questionStep, saveDecisions } from '../storage/decision-store.ts';
import { findQuestion } from '../storage/question-store.ts';
import type { Desk } from './desk.ts';

/** Which question, in which version the caller has seen it, under the caller's own id for the request. */
export type QuestionRequest = {
  readonly commandId: string;
  readonly questionId: string;
  readonly expectedVersion: number;
};

/** Who wants to do what. */
export type Asked = { readonly desk: Desk; readonly caller: Caller; readonly operation: Operation };

/** What a rule may look up and needs to know: the item of the question, the open transaction, and its time. */
type Acting = { readonly item: ServiceItem; readonly tx: Transaction; readonly now: HallNow };

/** Decides about the question. */
type Rule = (question: Question, acting: Acting) => QuestionDecision | Promise<QuestionDecision>;

/**
 * What somebody does about a question: find, decide, save, in one transaction. Refuses NOT_PERMITTED, QUESTION_NOT_FOUND,
 * CONFLICT, ITEM_NOT_FOUND, COMMAND_ID_REUSED, and what the rule refuses.
 */
export async function actOnQuestion(
  { desk, caller, operation }: Asked,
  { commandId, ...input }: QuestionRequest,
  rule: Rule,
): Promise<Question | Refused> {
  if (!mayDo(caller, operation)) return refuse('NOT_PERMITTED');
  const command = { commandId, action: operation, actor: caller.id, input, trace: caller.trace };

  return inTransaction<Question | Refused>(desk.database, command, async (tx, now) => {
    const question = await findQuestion(tx, input.questionId);
    if (!question || !mayReadQuestion(caller, question)) return refuse('QUESTION_NOT_FOUND');
    if (question.version !== input.expectedVersion) return refuse('CONFLICT');
    const item = await findItem(tx, question.itemCode);
    if (!item) return refuse('ITEM_NOT_FOUND');
    const decision = await rule(question, { item, tx, now });
    if (decision.kind === 'refused') return decision;
    const change = { causeId: commandId, action: operation, actor: caller.id, at: now.instant };
    const step = questionStep(question, decision, change);
    await saveDecisions(tx, [step]);
    return step.after;
  });
}
