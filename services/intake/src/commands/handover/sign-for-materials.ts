import { inTransaction } from '@hall/transaction';
import { decideSigning, handedOver, type Handover, type Pages } from '../../domain/handover/handover.ts';
import { isInside, mayDo, type Caller } from '../../domain/permissions.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals.ts';
import { lockHandover, saveHandover } from '../../storage/handover/handover-store.ts';
import { listCases } from '../../storage/service-case-store.ts';
import type { Desk } from '../desk.ts';

/** Which list, in which version the caller has seen it, and what was counted. */
type SignForMaterials = {
  readonly commandId: string;
  readonly handoverId: string;
  readonly expectedVersion: number;
  readonly materials: readonly Pages[];
};

/**
 * The department's liaison signs for the papers (D12): both signatures are there, and clock C18 ends. Refuses NOT_PERMITTED,
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
    const decision = decideSigning(before, input.materials, caller.id, now);
    if (isRefused(decision)) return decision;
    const [serviceCase] = await listCases(tx, [before.caseId]);
    const change = { causeId: commandId, action: 'signForMaterials', actor: caller.id, at: now.instant };
    const { handover } = decision;
    await saveHandover(tx, before, handover, [handedOver(handover, serviceCase?.round ?? 1)], change);
    return handover;
  });
}
