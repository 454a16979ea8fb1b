import { inTransaction, newId } from '@hall/transaction';
import { decideConfirmation } from '../../domain/online/submission.ts';
import { mayDo, type Caller } from '../../domain/permissions.ts';
import type { MaterialCheck } from '../../domain/receipt/checklist.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals.ts';
import type { ServiceCase } from '../../domain/service-case.ts';
import { getItemVersion } from '../../storage/catalogue/catalogue-store.ts';
import { saveDecisions } from '../../storage/decision-store.ts';
import { addTimelineEntries } from '../../storage/progress-store.ts';
import type { Desk } from '../desk.ts';
import { findSeenCase, type SeenCase } from '../seen-case.ts';

/** What the officer has found in what was filed. */
type ConfirmSubmission = SeenCase & {
  readonly commandId: string;
  readonly materials: readonly MaterialCheck[];
};

/**
 * Pre-checks what was filed on line and confirms its receipt (预审, T4), at any window. Refuses NOT_PERMITTED, CASE_NOT_FOUND, CONFLICT,
 * COMMAND_ID_REUSED, and what `decideConfirmation` refuses.
 */
export async function confirmSubmission(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: ConfirmSubmission,
): Promise<ServiceCase | Refused> {
  if (!mayDo(caller, 'confirmSubmission')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'confirm', actor: caller.id, input, trace: caller.trace };
  return inTransaction<ServiceCase | Refused>(database, command, async (tx, now) => {
    const before = await findSeenCase(tx, input);
    if (isRefused(before)) return before;
    const item = await getItemVersion(tx, before.itemCode, before.itemVersion);
    const decision = decideConfirmation(before, item, input.materials, caller, now);
    if (isRefused(decision)) return decision;
    const { serviceCase: after, events } = decision;
    const change = { causeId: commandId, action: 'confirm', actor: caller.id, at: now.instant };
    await saveDecisions(tx, [{ kind: 'case', before, after, events, change }]);
    await addTimelineEntries(tx, [
      {
        eventId: newId(),
        caseId: before.id,
        source: 'intake',
        type: 'SubmissionConfirmed.v1',
        occurredAt: now.instant,
        staffNo: caller.id,
        cause: null,
      },
    ]);
    return after;
  });
}
