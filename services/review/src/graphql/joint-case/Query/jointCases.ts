import { connectionOf, pageRequest } from '@hall/subgraph-server';
import { mayDo } from '../../../domain/access/permissions.ts';
import { readJointPage, type JointPosition } from '../../../storage/joint-case/joint-case-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const jointCases: NonNullable<QueryResolvers['jointCases']> = async (
  _parent,
  { filter, ...args },
  { desk, caller, now },
) => {
  const page = pageRequest<JointPosition>(args, 'at', 'id');
  if (!mayDo(caller, 'jointCases')) return connectionOf([], page, String);
  const wanted = {
    statuses: filter?.statuses ?? [],
    matterCode: filter?.matterCode ?? null,
    waitingForDepartment: filter?.waitingForDepartment ?? null,
    onHold: filter?.onHold ?? null,
    lateOn: filter?.late ? (await now()).today : null,
  };
  const rows = await readJointPage(desk.database, wanted, page.limit, page.after);
  return connectionOf(rows, page, ({ receivedAt: at, id }) => ({ at, id }));
};
