import { arrangeVerification as act } from '../../commands/procedure/arrange-verification.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const arrangeVerification: NonNullable<MutationResolvers['arrangeVerification']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
