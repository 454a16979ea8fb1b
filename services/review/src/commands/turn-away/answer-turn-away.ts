import type { Caller } from '@hall/callers';
import { inTransaction, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import { isInside, mayDo, seesAllDepartments, type Operation } from '../../domain/access/permissions.ts';
import { isRefused, refuse, type Refused } from '../../domain/case/refusals.ts';
import { answerEvent, type Answered } from '../../domain/turn-away/turn-away-rules.ts';
import type { TurnAway } from '../../domain/turn-away/turn-away.ts';
import { issueDocuments } from '../../storage/documents/document-store.ts';
import { closeTasksOf } from '../../storage/hall-tasks/hall-task-store.ts';
import { lockTurnAway, saveTurnAway } from '../../storage/turn-away/turn-away-store.ts';
import type { Desk } from '../case/desk.ts';
import { noteDenial } from '../access/note-denial.ts';

/** Which question, in which version the caller has seen it, under the caller's own id for the request. */
export type TurnAwayRequest = {
  readonly commandId: string;
  readonly contactId: string;
  readonly expectedVersion: number;
};

/** The answer that somebody wants to give. */
type WantedAnswer = {
  readonly caller: Caller;
  readonly action: Operation & ('confirmTurnAway' | 'receiveInstead');
  readonly request: TurnAwayRequest;
};

/** The rule of one answer. */
type AnswerRule = (tx: Transaction, turnAway: TurnAway, now: HallNow) => Promise<Answered | Refused>;

/**
 * Answers a window that wants to send somebody away (T6, C14), in one transaction with the notice, the event, and the end of the hall office's task
 * where it had one. Refuses NOT_PERMITTED,
 * TURN_AWAY_NOT_FOUND (also for one of another department), CONFLICT, COMMAND_ID_REUSED, and what the rule refuses.
 */
export async function answerTurnAway(
  { database }: Desk,
  { caller, action, request }: WantedAnswer,
  rule: AnswerRule,
): Promise<TurnAway | Refused> {
  const { commandId, ...input } = request;
  if (!mayDo(caller, action)) return refuse('NOT_PERMITTED');
  const command = { commandId, action, actor: caller.id, input, trace: caller.trace };
  let on: TurnAway | undefined;
  const answer = await inTransaction<TurnAway | Refused>(database, command, async (tx, now) => {
    const before = await lockTurnAway(tx, input.contactId);
    if (!before || !(isInside(caller, before) || seesAllDepartments(caller))) return refuse('TURN_AWAY_NOT_FOUND');
    on = before;
    if (before.version !== input.expectedVersion) return refuse('CONFLICT');
    const decision = await rule(tx, before, now);
    if (isRefused(decision)) return decision;
    const { turnAway: after, document } = decision;
    const change = { causeId: commandId, action, actor: caller.id, at: now.instant };
    const written = { about: after, drafts: document ? [document] : [], actor: caller.id, at: now.instant };
    const [issued] = await issueDocuments(tx, [written]);
    if (before.state === 'LAPSED') {
      const closed = { closedAt: now.instant, closedBy: caller.id, closingNote: after.reason };
      await closeTasksOf(tx, after.id, 'TURN_AWAY_UNANSWERED', closed);
    }
    const events = [answerEvent(decision, issued?.number ?? null)];
    await saveTurnAway(tx, { before, after, events }, change);
    return after;
  });
  return noteDenial(database, answer, { action, staffNo: caller.id, commandId, on });
}
