import { mayDo } from '../../../domain/permissions/permissions.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const staff: NonNullable<QueryResolvers['staff']> = async (_parent, { staffNo }, { caller, staff }) =>
  mayDo(caller, 'staff') && (await staff.load(staffNo)) ? { staffNo } : null;
