import { inTransaction } from '@hall/transaction';
import { decideSigning, handedOver, type Handover, type Pages } from '../../domain/handover/handover.ts';
import type { Caller } from '../../domain/callers/caller.ts';
import { isInside, mayDo } from '../../domain/permissions/permissions.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals/refusals.ts';
import { lockHandover, saveHandover } from '../../storage/handover/handover-store.ts';
import { listCases } from '../../storage/case/service-case-store.ts';
import type { Desk } from '../desk.ts';

/** The hand-over list, the version of it that the caller has seen, and the sheets that the department has counted. */
export type SignForMaterials = {
  readonly commandId: string;
  readonly handoverId: string;
  readonly expectedVersion: number;
  readonly materials: readonly Pages[];
};

/**
 * The liaison of the department signs for the papers (D12). With that both have signed, and clock C18 ends. Refuses NOT_PERMITTED,
 * HANDOVER_NOT_FOUND (also for one of another department), CONFLICT, COMMAND_ID_REUSED, and what `decideSigning` refuses.
 */
export async function signForMaterials(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: SignForMaterials,
): Promise<Handover | Refused> {
  if (!mayDo(caller, 'signForMaterials')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'signForMaterials', actor: caller.id, input, trace: caller.trace };
  return inTransaction<Handover | Refused>(database, command, async (tx, now) => {
    const before = await lockHandover(tx, input.handoverId);
    if (!before || !isInside(caller, before)) return refuse('HANDOVER_NOT_FOUND');
    if (before.version !== input.expectedVersion) return refuse('CONFLICT');
    const decision = decideSigning(before, input.materials, { by: caller, now });
    if (isRefused(decision)) return decision;
    const [serviceCase] = await listCases(tx, [before.caseId]);
    const change = { causeId: commandId, action: 'signForMaterials', actor: caller.id, at: now.instant };
    const { handover } = decision;
    const events = [handedOver(handover, serviceCase?.round ?? 1)];
    await saveHandover(tx, { before, after: handover }, { events, change });
    return handover;
  });
}
