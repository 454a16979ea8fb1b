import { inTransaction, newId } from '@hall/transaction';
import { decideSending, type Handover, type Pages } from '../../domain/handover/handover.ts';
import { mayDo, type Caller } from '../../domain/permissions.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals.ts';
import { findHandoverOf, saveHandover } from '../../storage/handover/handover-store.ts';
import { lockCase } from '../../storage/service-case-store.ts';
import type { Desk } from '../desk.ts';

/** The papers of which case, page by page. */
type SendMaterials = {
  readonly commandId: string;
  readonly caseId: string;
  readonly materials: readonly Pages[];
};

/**
 * The window signs for the papers it sends to the department (D12; S10). Refuses NOT_PERMITTED, CASE_NOT_FOUND, ACTION_NOT_OPEN on a closed file,
 * ALREADY_SENT, COMMAND_ID_REUSED, and what `decideSending` refuses.
 */
export async function sendMaterials(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: SendMaterials,
): Promise<Handover | Refused> {
  if (!mayDo(caller, 'sendMaterials')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'sendMaterials', actor: caller.id, input, trace: caller.trace };
  return inTransaction<Handover | Refused>(database, command, async (tx, now) => {
    const serviceCase = await lockCase(tx, input.caseId);
    if (!serviceCase) return refuse('CASE_NOT_FOUND');
    if (serviceCase.status === 'ARCHIVED') return refuse('ACTION_NOT_OPEN');
    if (await findHandoverOf(tx, serviceCase.id)) return refuse('ALREADY_SENT');
    const handover = decideSending(serviceCase, newId(), input.materials, caller, now);
    if (isRefused(handover)) return handover;
    const change = { causeId: commandId, action: 'sendMaterials', actor: caller.id, at: now.instant };
    await saveHandover(tx, null, handover, [], change);
    return handover;
  });
}
