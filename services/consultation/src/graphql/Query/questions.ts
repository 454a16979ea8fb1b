import { connectionOf, pageRequest } from '@hall/subgraph-server';
import { openQuestionActions } from '../../domain/lifecycle.ts';
import { questionStatuses } from '../../domain/status.ts';
import { mayDo, questionScope } from '../../domain/permissions.ts';
import { readQuestionPage } from '../../storage/question-reads.ts';
import type { Position } from '../../storage/ticket-reads.ts';
import type { QueryResolvers } from '../__generated__/resolver-types.ts';

/** The statuses of the default in the schema, for a caller who passes null. */
const stillOpen = questionStatuses.filter((status) => openQuestionActions(status).length > 0);

export const questions: NonNullable<QueryResolvers['questions']> = async (
  _parent,
  { statuses, ...args },
  { desk, caller },
) => {
  const page = pageRequest<Position>(args, 'at', 'id');
  const scope = mayDo(caller, 'questions') ? questionScope(caller) : 'NONE';
  const filter = scope === 'NONE' ? null : { scope, statuses: statuses ?? stillOpen };
  const rows = filter ? await readQuestionPage(desk.database, filter, page.limit, page.after) : [];
  return connectionOf(rows, page, ({ askedAt: at, id }) => ({ at, id }));
};
