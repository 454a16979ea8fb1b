import { inTransaction } from '@hall/transaction';
import { decideArchiving } from '../domain/archive/archive.ts';
import { mayDo, type Caller } from '../domain/permissions.ts';
import { stageOf } from '../domain/progress/stage.ts';
import { isRefused, refuse, type Refused } from '../domain/refusals.ts';
import type { ServiceCase } from '../domain/service-case.ts';
import { addArchiveRecord, countArchiveRecords } from '../storage/archive/archive-store.ts';
import { saveDecisions } from '../storage/decision-store.ts';
import { findHandoverOf } from '../storage/handover/handover-store.ts';
import { listProgress, listTimeline } from '../storage/progress-store.ts';
import type { Desk } from './desk.ts';
import { findSeenCase, type SeenCase } from './seen-case.ts';

/** Which case, in which version the caller has seen it, and who keeps its file. */
type ArchiveCase = SeenCase & { readonly commandId: string; readonly custodian: string };

/**
 * Closes the file of a case that has ended (归档, T31), with its list (D20). Refuses NOT_PERMITTED, CASE_NOT_FOUND, CONFLICT,
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
    const stage = stageOf(before.status, await listProgress(tx, [before.id]));
    const by = { custodian: input.custodian, archivedBy: caller.id };
    const file = {
      timeline: await listTimeline(tx, before.id),
      handover: await findHandoverOf(tx, before.id),
      lists: await countArchiveRecords(tx, before.id),
    };
    const archived = decideArchiving(before, stage, file, by, now);
    if ('kind' in archived) return archived;
    const { serviceCase: after, events } = archived.decision;
    const change = { causeId: commandId, action: 'archive', actor: caller.id, at: now.instant };
    await saveDecisions(tx, [{ kind: 'case', before, after, events, change }]);
    await addArchiveRecord(tx, archived.record);
    return after;
  });
}
