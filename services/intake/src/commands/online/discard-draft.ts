import { inTransaction } from '@hall/transaction';
import { closed, type CaseDraft } from '../../domain/online/draft.ts';
import type { Caller } from '../../domain/callers/caller.ts';
import { mayDo } from '../../domain/permissions/permissions.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals/refusals.ts';
import { saveDraftRow } from '../../storage/online/draft-store.ts';
import type { Desk } from '../desk.ts';
import { findOwnDraft, type DraftRequest } from './own-draft.ts';

/**
 * Discards a draft with everything that was filled in (T29 of a draft). Nothing was filed, so that no other service has to be told. Refuses NOT_PERMITTED,
 * DRAFT_NOT_FOUND, CONFLICT, COMMAND_ID_REUSED.
 */
export async function discardDraft(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: DraftRequest,
): Promise<CaseDraft | Refused> {
  if (!mayDo(caller, 'discardDraft')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'discardDraft', actor: caller.id, input, trace: caller.trace };
  return inTransaction<CaseDraft | Refused>(database, command, async (tx, now) => {
    const before = await findOwnDraft(tx, caller, input.draftId, input.expectedVersion);
    if (isRefused(before)) return before;
    const after = closed(before, 'DISCARDED', now.instant);
    await saveDraftRow(tx, before, after);
    return after;
  });
}
