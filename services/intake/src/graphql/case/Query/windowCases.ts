import { mayDo } from '../../../domain/permissions/permissions.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { casePage, noCases } from '../case-page.ts';

export const windowCases: NonNullable<QueryResolvers['windowCases']> = (_parent, args, { desk, caller }) => {
  if (!mayDo(caller, 'windowCases')) return noCases;
  const mine = args.receivedByMe === true || caller.windowNo === null;
  return casePage(desk.database, mine ? { receivedBy: caller.id } : { windowNo: caller.windowNo! }, args);
};
