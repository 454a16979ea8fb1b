import { handInSupplement as act } from '../../commands/requests/hand-in-supplement.ts';
import { isRefused } from '../../domain/refusals.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { namedEntries } from '../notice-entries.ts';
import { refusalOf } from '../union-answer.ts';

export const handInSupplement: NonNullable<MutationResolvers['handInSupplement']> = async (
  _parent,
  { input },
  context,
) => {
  const { desk, caller, serviceCases } = context;
  const answer = await act(desk, caller, { ...input, originalsChecked: input.originalsChecked ?? false });
  if (isRefused(answer)) return refusalOf(answer);
  const { id: supplementId, caseId, handedInAt, entries, isLate } = answer;
  const serviceCase = await serviceCases.load(caseId); // null where a mandate has ended since the first answer
  return {
    ...{ __typename: 'SupplementReceipt' as const, supplementId, handedInAt, isLate },
    entries: await namedEntries(entries, serviceCase, context),
    statement: '收到补正材料不等于受理；是否补正齐全由审批部门确认。',
  };
};
