import type { Transaction } from '@hall/transaction';
import type { CaseDraft } from '../../domain/online/draft.ts';
import type { Caller } from '../../domain/callers/caller.ts';
import { refuse, type Refused } from '../../domain/refusals/refusals.ts';
import { lockDraft } from '../../storage/online/draft-store.ts';

/** The draft, and the version of it that the caller has seen. */
export type DraftRequest = { readonly commandId: string; readonly draftId: string; readonly expectedVersion: number };

/**
 * Finds an open draft of the caller, or one that the caller helps to fill in, and locks it, if it is still as the caller has seen it. Refuses
 * DRAFT_NOT_FOUND, CONFLICT.
 */
export async function findOwnDraft(
  tx: Transaction,
  caller: Caller,
  draftId: string,
  expectedVersion: number | null,
): Promise<CaseDraft | Refused> {
  const draft = await lockDraft(tx, draftId);
  const isOwn = draft && [draft.applicantId, draft.agentId, draft.savedBy].includes(caller.id);
  if (!draft || !isOwn) return refuse('DRAFT_NOT_FOUND');
  if (draft.version !== expectedVersion) return refuse('CONFLICT');
  return draft.state === 'OPEN' ? draft : refuse('DRAFT_NOT_FOUND');
}
