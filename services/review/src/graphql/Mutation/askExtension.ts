import { askExtension as act } from '../../commands/procedure/ask-extension.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const askExtension: NonNullable<MutationResolvers['askExtension']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
