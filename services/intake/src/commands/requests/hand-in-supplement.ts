import type { OwedHead } from '@hall/event-contracts';
import { newId } from '@hall/transaction';
import type { Caller } from '../../domain/permissions.ts';
import { isRefused } from '../../domain/refusals.ts';
import { allOwed, decideHandIn, type Supplement } from '../../domain/requests/requests.ts';
import { listOwed } from '../../storage/requests/owed-store.ts';
import { addSupplement, findOpenNotice } from '../../storage/requests/request-store.ts';
import type { Desk } from '../desk.ts';
import { askForCase, type CaseRequest } from './ask-for-case.ts';

/** What is handed in: entries of what is owed, by key. */
type HandInSupplement = CaseRequest & {
  readonly entries: readonly string[];
  readonly answers?: OwedHead | null | undefined;
  readonly originalsChecked: boolean;
};

/**
 * Takes what is owed (补正, T11; 容缺补交, S33, S49; 整改, T16), on line or at any window, on the day it comes: arrival counts. The department says
 * whether it is enough. Refuses what `askForCase` and `decideHandIn` refuse.
 */
export const handInSupplement = (desk: Desk, caller: Caller, request: HandInSupplement) =>
  askForCase<Supplement>(desk, caller, 'handInSupplement', request, async (tx, { id: caseId }, acting, now) => {
    const owed = allOwed(await findOpenNotice(tx, caseId), await listOwed(tx, caseId));
    const { entries: keys, answers = null, originalsChecked } = request;
    const answered = decideHandIn(owed, { keys, answers, originalsChecked }, acting);
    if (isRefused(answered)) return answered;
    const { round, head, entries, supplyBy } = answered;
    const supplement: Supplement = {
      id: newId(),
      caseId,
      round,
      answers: head,
      entries,
      handedInAt: now.instant,
      receivedBy: acting.receivedBy,
      isLate: supplyBy !== null && now.today > supplyBy,
    };
    await addSupplement(tx, supplement);
    const data = {
      caseId,
      round,
      supplementId: supplement.id,
      entries: entries.map(({ key }) => key),
      answers: head,
      materials: entries.flatMap(({ materialCode }) => materialCode ?? []),
      handedInAt: now.instant,
      receivedBy: acting.receivedBy,
    };
    return { answer: supplement, event: { type: 'SupplementHandedIn.v1', data } };
  });
