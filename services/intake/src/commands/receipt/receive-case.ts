import { inTransaction } from '@hall/transaction';
import type { Caller } from '../../domain/callers/caller.ts';
import { mayDo } from '../../domain/permissions/permissions.ts';
import { decidePaperNumber, decidePaperTime, type PaperReceipt } from '../../domain/receipt/paper-receipt.ts';
import { decideReceipt, type WindowCheck } from '../../domain/receipt/receipt.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals/refusals.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { getCalendar } from '../../storage/catalogue/catalogue-store.ts';
import { checkReceiveInstead } from '../../domain/turn-away/turn-away-rules.ts';
import { lockTurnAway, saveTurnAway } from '../../storage/turn-away/turn-away-store.ts';
import { saveDecisions } from '../../storage/case/decision-store.ts';
import { isPaperNumberTaken } from '../../storage/case/service-case-store.ts';
import type { Desk } from '../desk.ts';
import { findReceiptFacts } from './receipt-facts.ts';

/** The request of a window officer. `commandId` is the officer's own id for it: sent again, it is answered and not carried out again. */
export type ReceiveCase = WindowCheck & {
  readonly commandId: string;
  readonly itemCode: string;
  readonly applicantId: string;
  /** The turn-away of somebody who has to be received after all (C14). The application may then be incomplete. */
  readonly turnAwayId?: string | null;
  /** The paper, where the case was received on paper while the system was down (E27). */
  readonly paperReceipt?: PaperReceipt | null;
};

/**
 * Receives a case at the window (收件, T3). Finding, deciding and saving are one transaction, so that receipt, case number and event exist
 * together or not at all (S7, S9, S30). Refuses NOT_PERMITTED, ITEM_NOT_FOUND, APPLICANT_NOT_FOUND, NOT_TO_RECEIVE, COMMAND_ID_REUSED,
 * PAPER_NUMBER_USED, and what `decidePaperTime`, `decidePaperNumber`, `findReceiptFacts` and `decideReceipt` refuse.
 */
export async function receiveCase(desk: Desk, caller: Caller, request: ReceiveCase): Promise<ServiceCase | Refused> {
  if (!mayDo(caller, 'receiveCase')) return refuse('NOT_PERMITTED');
  const { commandId, ...input } = request;
  const command = { commandId, action: 'receive', actor: caller.id, input, trace: caller.trace };

  return inTransaction<ServiceCase | Refused>(desk.database, command, async (tx, now) => {
    const received = input.paperReceipt ? decidePaperTime(input.paperReceipt, now) : now;
    if (isRefused(received)) return received;
    const numbered = input.paperReceipt ? decidePaperNumber(input.paperReceipt) : { paperNumber: null };
    if (isRefused(numbered)) return numbered;
    if (await isPaperNumberTaken(tx, numbered.paperNumber)) return refuse('PAPER_NUMBER_USED');
    const facts = await findReceiptFacts(tx, input, received);
    if (isRefused(facts)) return facts;
    const turnAway = input.turnAwayId ? await lockTurnAway(tx, input.turnAwayId) : undefined;
    const notToReceive = input.turnAwayId ? checkReceiveInstead(turnAway, facts) : undefined;
    if (notToReceive) return notToReceive;
    const known = turnAway ? { ...facts, mayBeIncomplete: true as const } : facts;
    const circumstances = { by: caller, now: received, calendar: await getCalendar(tx) };
    const decision = decideReceipt(known, input, circumstances);
    if (decision.kind === 'refused') return decision;
    const { paperReceipt: paper } = input;
    const paperNote = paper ? { keyedInAt: now.instant, reason: paper.reason.trim() } : null;
    const { serviceCase, events } = decision;
    const after = { ...serviceCase, ...numbered, paperNote };
    const action = paper ? 'receiveFromPaper' : 'receive';
    const change = { causeId: commandId, action, actor: caller.id, at: now.instant };
    await saveDecisions(tx, [{ kind: 'case', before: null, after, events, change }]);
    if (turnAway) {
      const closed = { ...turnAway, step: 'RECEIVED' as const, caseId: after.id, version: turnAway.version + 1 };
      await saveTurnAway(tx, { before: turnAway, after: closed }, { events: [], change });
    }
    return after;
  });
}
