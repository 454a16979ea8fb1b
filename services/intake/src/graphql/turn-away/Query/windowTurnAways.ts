import { mayDo } from '../../../domain/permissions/permissions.ts';
import { readOpenTurnAways } from '../../../storage/turn-away/turn-away-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const windowTurnAways: NonNullable<QueryResolvers['windowTurnAways']> = (_parent, _args, { desk, caller }) => {
  if (!mayDo(caller, 'windowTurnAways')) return [];
  const { windowNo, id: askedBy } = caller;
  return readOpenTurnAways(desk.database, windowNo === null ? { askedBy } : { windowNo });
};
