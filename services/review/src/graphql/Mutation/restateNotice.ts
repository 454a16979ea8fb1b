import { restateNotice as act } from '../../commands/notice/restate-notice.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const restateNotice: NonNullable<MutationResolvers['restateNotice']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
