import { departmentsOf } from '@hall/callers';
import { connectionOf, pageRequest } from '@hall/subgraph-server';
import { mayDo } from '../../../domain/permissions/permissions.ts';
import { readInTransit, type HandoverPosition } from '../../../storage/handover/handover-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const handovers: NonNullable<QueryResolvers['handovers']> = async (_parent, args, { desk, caller }) => {
  const page = pageRequest<HandoverPosition>(args, 'at', 'id');
  const ofAll = caller.roles.some((role) => role !== 'LIAISON' && mayDo({ ...caller, roles: [role] }, 'handovers'));
  if (!mayDo(caller, 'handovers') || (!ofAll && !caller.departmentCode)) return connectionOf([], page, String);
  const rows = await readInTransit(desk.database, ofAll ? null : departmentsOf(caller), page.limit, page.after);
  return connectionOf(rows, page, ({ sentAt: at, id }) => ({ at, id }));
};
