import { mayDo } from '../../../domain/permissions/permissions.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { casePage, noCases } from '../case-page.ts';

export const myCases: NonNullable<QueryResolvers['myCases']> = (_parent, args, { desk, caller }) =>
  mayDo(caller, 'myCases') ? casePage(desk.database, { party: caller.id }, args) : noCases;
