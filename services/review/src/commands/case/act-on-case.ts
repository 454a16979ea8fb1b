import type { Caller } from '@hall/callers';
import { inTransaction, type Transaction } from '@hall/transaction';
import type { HallNow } from '@hall/working-days';
import type { Decision } from '../../domain/case/decision.ts';
import { checkFileOpen } from '../../domain/lifecycle/not-open.ts';
import { isInside, mayDo, type Operation } from '../../domain/access/permissions.ts';
import { refuse, type Refused } from '../../domain/case/refusals.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import type { Place } from './case-ledger.ts';
import { changeCase } from './change-case.ts';
import type { Desk } from './desk.ts';
import { noteDenial } from '../access/note-denial.ts';

/** Which case, in which version the caller has seen it, under the caller's own id for the request. */
export type CaseRequest = { readonly commandId: string; readonly caseId: string; readonly expectedVersion: number };

/** What somebody wants to do to a case. */
export type WantedAct<Request = CaseRequest> = {
  readonly caller: Caller;
  readonly action: Operation;
  readonly request: Request;
};

/** The rule of one action, with what it has to look up. */
type ActionRule = (reviewCase: ReviewCase, now: HallNow, tx: Transaction, place: Place) => Decision | Promise<Decision>;

/**
 * What a member of the department does to a case, in one transaction. Refuses NOT_PERMITTED, CASE_NOT_FOUND (also for a case of
 * another department), COMMAND_ID_REUSED, CONFLICT, ACTION_NOT_OPEN when the file is closed, and what the rule refuses. A denial that keeps duties
 * apart is put on record (S1).
 */
export async function actOnCase(
  { database }: Desk,
  { caller, action, request }: WantedAct,
  rule: ActionRule,
): Promise<ReviewCase | Refused> {
  const { commandId, ...input } = request;
  if (!mayDo(caller, action)) return refuse('NOT_PERMITTED');
  const command = { commandId, action, actor: caller.id, input, trace: caller.trace };
  let on: ReviewCase | undefined;
  const answer = await inTransaction<ReviewCase | Refused>(database, command, (tx, now) => {
    const change = { causeId: commandId, action, actor: caller.id, at: now.instant };
    return changeCase(tx, { caseId: input.caseId, change, now }, (reviewCase, place) => {
      if (!isInside(caller, reviewCase)) return refuse('CASE_NOT_FOUND');
      on = reviewCase;
      if (reviewCase.version !== input.expectedVersion) return refuse('CONFLICT');
      const closed = checkFileOpen(reviewCase, action);
      if (closed) return closed;
      return rule(reviewCase, now, tx, place);
    });
  });
  return noteDenial(database, answer, { action, staffNo: caller.id, commandId, on });
}
