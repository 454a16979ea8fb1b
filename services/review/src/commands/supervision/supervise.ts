import { newId, oneTransaction, readNow, type Transaction } from '@hall/transaction';
import { remindee } from '../../domain/supervision/card.ts';
import { getDepartmentsAndStaff } from '../../storage/copies/catalogue-store.ts';
import { openHallTasks } from '../../storage/hall-tasks/hall-task-store.ts';
import {
  listAbsent,
  raiseCards,
  recordReminders,
  remindOfSuspensions,
  tellReminders,
} from '../../storage/supervision/card-store.ts';
import type { Desk } from '../case/desk.ts';

/**
 * Raises the cards that are due, and reminds of cases that nobody has taken: the liaison, when absent the substitute, and when both are
 * the hall office gets a task (S34, S37; E39); and of special procedures that last too long, every day (E13). Each once, however often and late it
 * runs. Answers how many.
 */
export async function supervise({ database }: Desk): Promise<{ readonly cards: number; readonly reminders: number }> {
  return oneTransaction(database, async (tx) => {
    const now = await readNow(tx);
    const cards = await raiseCards(tx, now);
    const suspended = await remindOfSuspensions(tx, now);
    const unclaimed = await recordReminders(tx, now);
    const reminded = await withRemindees(tx, unclaimed, now.today);
    const forNobody = reminded.filter(({ staffNo }) => staffNo === null);
    if (forNobody.length > 0)
      await openHallTasks(
        tx,
        forNobody.map(({ caseId, departmentCode, caseNumber }) => ({
          id: newId(),
          kind: 'NOT_CLAIMED' as const,
          caseId,
          departmentCode,
          details: [`${caseNumber}：联络人和替补都不在岗`],
          openedAt: now.instant,
        })),
      );
    await tellReminders(tx, reminded, now);
    return { cards, reminders: suspended + reminded.length };
  });
}

type Today = Parameters<typeof listAbsent>[1];

async function withRemindees<Case extends { readonly departmentCode: string }>(
  tx: Transaction,
  unclaimed: readonly Case[],
  today: Today,
) {
  if (unclaimed.length === 0) return [];
  const { acting } = await getDepartmentsAndStaff(tx);
  const absent = await listAbsent(tx, today);
  return unclaimed.map((one) => {
    const department = acting.get(one.departmentCode);
    return { ...one, staffNo: (department && remindee(department, absent)) ?? null };
  });
}
