import { connectionOf, pageRequest } from '@hall/subgraph-server';
import { mayDo } from '../../../domain/access/permissions.ts';
import { readHallTasks, type TaskPosition } from '../../../storage/hall-tasks/hall-task-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const hallTasks: NonNullable<QueryResolvers['hallTasks']> = async (
  _parent,
  { open, ...args },
  { desk, caller },
) => {
  const page = pageRequest<TaskPosition>(args, 'at', 'id');
  if (!mayDo(caller, 'hallTasks')) return connectionOf([], page, String);
  const rows = await readHallTasks(desk.database, open, page.limit, page.after);
  return connectionOf(rows, page, ({ openedAt: at, id }) => ({ at, id }));
};
