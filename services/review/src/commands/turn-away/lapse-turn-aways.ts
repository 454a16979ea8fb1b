import { newId, oneTransaction, readNow } from '@hall/transaction';
import { decideSilence } from '../../domain/turn-away/turn-away-rules.ts';
import { openHallTasks } from '../../storage/hall-tasks/hall-task-store.ts';
import { lockSilentTurnAways, saveTurnAway } from '../../storage/turn-away/turn-away-store.ts';
import type { Desk } from '../case/desk.ts';

/** How many questions one transaction handles. */
const AT_ONCE = 50;

/**
 * Departments that have not confirmed within thirty minutes (C14): from now on the hall office decides, and has a task, each once, however
 * often and late this runs. Answers how many.
 */
export async function lapseTurnAways({ database }: Desk): Promise<number> {
  let lapsed = 0;
  for (;;) {
    const count = await oneTransaction(database, async (tx) => {
      const now = await readNow(tx);
      const silent = await lockSilentTurnAways(tx, now, AT_ONCE);
      for (const before of silent) {
        const after = decideSilence(before, now);
        if (!after) continue;
        const at = before.dueAt;
        const change = { causeId: `REJECT_CONFIRM ${before.id}`, action: 'lapseTurnAway', actor: 'system', at };
        await saveTurnAway(tx, { before, after, events: [] }, change);
      }
      await openHallTasks(
        tx,
        silent.map((turnAway) => ({
          id: newId(),
          kind: 'TURN_AWAY_UNANSWERED' as const,
          caseId: turnAway.id,
          departmentCode: turnAway.departmentCode,
          details: [`${turnAway.caseNumber} ${turnAway.item.name}`],
          openedAt: turnAway.dueAt,
        })),
      );
      return silent.length;
    });
    if (count === 0) return lapsed;
    lapsed += count;
  }
}
