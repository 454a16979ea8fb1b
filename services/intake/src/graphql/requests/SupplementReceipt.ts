import { owedWords } from '../../domain/requests/requests.ts';
import type { OwedItemsResolvers, SupplementReceiptResolvers } from '../__generated__/resolver-types.ts';
import { namedEntries } from './notice-entries.ts';

/**
 * The receipt for what was handed in. Where the caller may no longer see the case, because a mandate has ended since, codes take the place of names.
 */
export const SupplementReceipt: SupplementReceiptResolvers = {
  supplementId: ({ id }) => id,
  caseNumber: async ({ caseId }, _args, { serviceCases }) => (await serviceCases.load(caseId))?.caseNumber ?? null,
  entries: async ({ caseId, entries }, _args, context) =>
    namedEntries(entries, await context.serviceCases.load(caseId), context),
  receivedBy: ({ receivedBy: staffNo }) => (staffNo === null ? null : { staffNo }),
  statement: () => '收到补正材料不等于受理；是否补正齐全由审批部门确认。',
};

export const OwedItems: OwedItemsResolvers = {
  why: ({ owed: { head } }) => owedWords[head],
  head: ({ owed: { head } }) => head,
  supplyBy: ({ owed: { supplyBy } }) => supplyBy,
  entries: ({ owed: { entries }, serviceCase }, _args, context) => namedEntries(entries, serviceCase, context),
  department: ({ serviceCase: { departmentCode } }, _args, { departments }) =>
    departments.load(departmentCode).then((department) => {
      if (!department) throw new Error(`the catalogue has lost the department ${departmentCode}`);
      return department;
    }),
};
