import { mayDo } from '../../../domain/permissions/permissions.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { casePage, noCases } from '../../case/case-page.ts';

export const submissions: NonNullable<QueryResolvers['submissions']> = (_parent, args, { desk, caller }) =>
  mayDo(caller, 'submissions') ? casePage(desk.database, { status: 'SUBMITTED' }, args) : noCases;
