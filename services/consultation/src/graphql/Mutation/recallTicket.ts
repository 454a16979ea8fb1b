import { recallTicket as act } from '../../commands/serve-ticket.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedTicket } from '../changed.ts';

export const recallTicket: NonNullable<MutationResolvers['recallTicket']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedTicket(await act(desk, caller, input));
