import type { Transaction } from '@hall/transaction';
import type { CaseDraft } from '../../domain/online/draft.ts';
import type { Caller } from '../../domain/permissions/permissions.ts';
import { refuse, type Refused } from '../../domain/refusals/refusals.ts';
import { lockDraft } from '../../storage/online/draft-store.ts';

/** Which draft, in which version the caller has seen it. */
export type DraftRequest = { readonly commandId: string; readonly draftId: string; readonly expectedVersion: number };

/** The caller's own open draft, or one they help with, in the version they have seen, locked. Refuses DRAFT_NOT_FOUND, CONFLICT. */
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
