import { inTransaction, newId, type Transaction } from '@hall/transaction';
import type { HallDate } from '@hall/working-days';
import { allows } from '../../domain/applicant/mandate.ts';
import { checkDraft, MAX_DRAFTS, type CaseDraft } from '../../domain/online/draft.ts';
import type { Caller } from '../../domain/callers/caller.ts';
import { mayDo } from '../../domain/permissions/permissions.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals/refusals.ts';
import { findApplicant, findMandateInForce } from '../../storage/applicant/applicant-store.ts';
import { findItemAt } from '../../storage/catalogue/catalogue-store.ts';
import { countDrafts, saveDraftRow } from '../../storage/online/draft-store.ts';
import type { Desk } from '../desk.ts';
import { findOwnDraft } from './own-draft.ts';

/** What has been filled in so far. Without the id of a draft it begins a new one. */
export type SaveDraft = Pick<CaseDraft, 'itemCode' | 'itemVersion' | 'materials' | 'form' | 'deliveryMethod'> & {
  readonly commandId: string;
  readonly draftId: string | null;
  readonly expectedVersion: number | null;
  /** For whom it is filled in: the caller, the caller's principal, or at a window the applicant whom the officer helps. */
  readonly applicantId: string;
};

/**
 * Saves what has been filled in so far (草稿, T1), by the applicant, by an agent with the power to submit, or by an officer who helps. Refuses
 * NOT_PERMITTED, APPLICANT_NOT_FOUND, MANDATE_MISSING, ITEM_NOT_FOUND, ITEM_WITHDRAWN, DRAFT_NOT_FOUND, TOO_MANY_DRAFTS, CONFLICT, COMMAND_ID_REUSED, and
 * what `checkDraft` refuses.
 */
export async function saveDraft(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: SaveDraft,
): Promise<CaseDraft | Refused> {
  if (!mayDo(caller, 'saveDraft')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'saveDraft', actor: caller.id, input, trace: caller.trace };
  return inTransaction<CaseDraft | Refused>(database, command, async (tx, now) => {
    const item = await findItemAt(tx, input.itemCode, now.instant);
    if (isRefused(item)) return item;
    const before = input.draftId === null ? null : await findOwnDraft(tx, caller, input.draftId, input.expectedVersion);
    if (before && isRefused(before)) return before;
    const whose = before ?? (await ownerOf(tx, caller, input.applicantId, now.today));
    if (isRefused(whose)) return whose;
    const { itemCode, itemVersion, materials, form, deliveryMethod } = input;
    const after: CaseDraft = {
      id: before?.id ?? newId(),
      applicantId: whose.applicantId,
      agentId: whose.agentId,
      itemCode,
      itemVersion,
      materials,
      form,
      deliveryMethod,
      state: 'OPEN',
      version: (before?.version ?? 0) + 1,
      savedAt: now.instant,
      savedBy: caller.id,
    };
    const refused = checkDraft(after, item);
    if (refused) return refused;
    await saveDraftRow(tx, before, after);
    return after;
  });
}

type Owner = Pick<CaseDraft, 'applicantId' | 'agentId'>;

/**
 * The applicant and the agent of a new draft. A person's draft has no agent when the person or an officer begins it. An enterprise cannot
 * file anything by itself: its draft then names its legal representative, who acts for it by office.
 */
async function ownerOf(
  tx: Transaction,
  caller: Caller,
  applicantId: string,
  today: HallDate,
): Promise<Owner | Refused> {
  const applicant = await findApplicant(tx, applicantId);
  if (!applicant) return refuse('APPLICANT_NOT_FOUND');
  if ((await countDrafts(tx, applicantId)) >= MAX_DRAFTS) return refuse('TOO_MANY_DRAFTS');
  if (caller.id === applicantId || caller.roles.includes('INTAKE_OFFICER'))
    return { applicantId, agentId: applicant.legalRepresentativeId };
  const mandate = await findMandateInForce(
    tx,
    { principalId: applicantId, agentId: caller.id, power: 'SUBMIT' },
    today,
  );
  return mandate && allows(mandate, 'SUBMIT', today) ? { applicantId, agentId: caller.id } : refuse('MANDATE_MISSING');
}
