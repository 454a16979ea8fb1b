import { inTransaction } from '@hall/transaction';
import { decideArchiving } from '../../domain/archive/archive.ts';
import type { Caller } from '../../domain/callers/caller.ts';
import { mayDo } from '../../domain/permissions/permissions.ts';
import { stageOf } from '../../domain/progress/stage.ts';
import { isRefused, refuse, type Refused } from '../../domain/refusals/refusals.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { addArchiveRecord, countArchiveRecords } from '../../storage/archive/archive-store.ts';
import { saveDecisions } from '../../storage/case/decision-store.ts';
import { findHandoverOf } from '../../storage/handover/handover-store.ts';
import { listProgress, listTimeline } from '../../storage/progress/progress-store.ts';
import type { Desk } from '../desk.ts';
import { findSeenCase, type SeenCase } from '../case/seen-case.ts';

/** The case, and the version of it that the caller has seen, with the body that is going to keep its file. */
export type ArchiveCase = SeenCase & { readonly commandId: string; readonly custodian: string };

/**
 * Closes the file of a case that has ended and makes its list (归档, T31; D20). Refuses NOT_PERMITTED, CASE_NOT_FOUND, CONFLICT,
 * COMMAND_ID_REUSED, and what `decideArchiving` refuses.
 */
export async function archiveCase(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: ArchiveCase,
): Promise<ServiceCase | Refused> {
  if (!mayDo(caller, 'archiveCase')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'archive', actor: caller.id, input, trace: caller.trace };
  return inTransaction<ServiceCase | Refused>(database, command, async (tx, now) => {
    const before = await findSeenCase(tx, input);
    if (isRefused(before)) return before;
    const file = {
      stage: stageOf(before.status, await listProgress(tx, [before.id])),
      custodian: input.custodian,
      timeline: await listTimeline(tx, before.id),
      handover: await findHandoverOf(tx, before.id),
      lists: await countArchiveRecords(tx, before.id),
    };
    const archived = decideArchiving(before, file, { by: caller, now });
    if ('kind' in archived) return archived;
    const { serviceCase: after, events } = archived.decision;
    const change = { causeId: commandId, action: 'archive', actor: caller.id, at: now.instant };
    await saveDecisions(tx, [{ kind: 'case', before, after, events, change }]);
    await addArchiveRecord(tx, archived.record);
    return after;
  });
}
