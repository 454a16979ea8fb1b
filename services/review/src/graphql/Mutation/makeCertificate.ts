import { makeCertificate as act } from '../../commands/result/make-certificate.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const makeCertificate: NonNullable<MutationResolvers['makeCertificate']> = async (
  _parent,
  { input },
  { desk, caller },
) => changedCase(await act(desk, caller, input));
