import { inTransaction } from '@hall/transaction';
import { closed } from '../../domain/online/draft.ts';
import { decideSubmission } from '../../domain/online/submission.ts';
import type { Caller } from '../../domain/callers/caller.ts';
import { mayDo } from '../../domain/permissions/permissions.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals/refusals.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { getCalendar } from '../../storage/catalogue/catalogue-store.ts';
import { saveDecisions } from '../../storage/case/decision-store.ts';
import { saveDraftRow } from '../../storage/online/draft-store.ts';
import type { Desk } from '../desk.ts';
import { findReceiptFacts } from '../receipt/receipt-facts.ts';
import { findOwnDraft, type DraftRequest } from './own-draft.ts';

/**
 * Files a draft (网上申报, T2). The case gets the id of the draft; its number and its event come into being in the same transaction. Refuses
 * NOT_PERMITTED, DRAFT_NOT_FOUND, CONFLICT, COMMAND_ID_REUSED, and what `findReceiptFacts` and `decideSubmission` refuse.
 */
export async function submitCase(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: DraftRequest,
): Promise<ServiceCase | Refused> {
  if (!mayDo(caller, 'submitCase')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'submit', actor: caller.id, input, trace: caller.trace };
  return inTransaction<ServiceCase | Refused>(database, command, async (tx, now) => {
    const draft = await findOwnDraft(tx, caller, input.draftId, input.expectedVersion);
    if (isRefused(draft)) return draft;
    // The applicant may file in person what an agent has filled in: then no agent acts.
    const filed = caller.id === draft.applicantId ? { ...draft, agentId: null } : draft;
    const facts = await findReceiptFacts(tx, filed, now);
    if (isRefused(facts)) return facts;
    const circumstances = { now, calendar: await getCalendar(tx) };
    const decision = decideSubmission(filed, { ...facts, id: draft.id }, circumstances);
    if (isRefused(decision)) return decision;
    const { serviceCase: after, events } = decision;
    const change = { causeId: commandId, action: 'submit', actor: caller.id, at: now.instant };
    await saveDecisions(tx, [{ kind: 'case', before: null, after, events, change }]);
    await saveDraftRow(tx, draft, closed(draft, 'SUBMITTED', now.instant));
    return after;
  });
}
