import type { Database } from '@hall/transaction';
import type { HallTask } from '../../domain/hall-tasks/hall-task.ts';
import { HallTaskTable } from './hall-task-table.ts';

/** Where a page begins: after this task, in the order they came up. */
export type TaskPosition = { readonly at: string; readonly id: string };

/** A page of tasks, oldest first; the open ones, or all. */
export async function readHallTasks(
  database: Database,
  open: boolean,
  limit: number,
  after: TaskPosition | null,
): Promise<HallTask[]> {
  const query = database.manager.createQueryBuilder(HallTaskTable, 't').where('true');
  if (open) query.andWhere('t.closed_at IS NULL');
  if (after)
    query.andWhere(
      `t.opened_at >= :at::timestamptz AND (date_trunc('milliseconds', t.opened_at), t.id) > (:at::timestamptz, :id::uuid)`,
      after,
    );
  return query.orderBy('t.opened_at').addOrderBy('t.id').take(limit).getMany();
}
