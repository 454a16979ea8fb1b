import { newId } from '@hall/transaction';
import type { Caller } from '../../domain/permissions.ts';
import { isRefused } from '../../domain/refusals.ts';
import { decideHandIn, type Supplement } from '../../domain/requests/requests.ts';
import { addSupplement, findOpenNotice } from '../../storage/requests/request-store.ts';
import type { Desk } from '../desk.ts';
import { askForCase, type CaseRequest } from './ask-for-case.ts';

/** What is handed in: entries of the open notice, by key. */
export type HandInSupplement = CaseRequest & {
  readonly entries: readonly string[];
  readonly originalsChecked: boolean;
};

/**
 * Takes what a one-off notice asked for (补正, T11), on line or at any window; the department says whether it is enough. Refuses what
 * `askForCase` and `decideHandIn` refuse.
 */
export const handInSupplement = (desk: Desk, caller: Caller, request: HandInSupplement) =>
  askForCase<Supplement>(desk, caller, 'handInSupplement', request, async (tx, { id: caseId }, acting, now) => {
    const notice = await findOpenNotice(tx, caseId);
    const entries = decideHandIn(notice, request.entries, request.originalsChecked, acting);
    if (isRefused(entries)) return entries;
    const { round = 1, supplyBy = now.today } = notice ?? {};
    const { receivedBy } = acting;
    const supplement = {
      ...{ id: newId(), caseId, round, entries, handedInAt: now.instant, receivedBy },
      isLate: now.today > supplyBy,
    };
    await addSupplement(tx, supplement);
    const data = {
      ...{ caseId, round, supplementId: supplement.id, entries: entries.map(({ key }) => key) },
      ...{ handedInAt: now.instant, receivedBy },
    };
    return { answer: supplement, event: { type: 'SupplementHandedIn.v1', data } };
  });
