import { deliverResult as deliver } from '../../commands/deliver-result.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { changedCase } from '../changed-case.ts';

export const deliverResult: NonNullable<MutationResolvers['deliverResult']> = async (
  _parent,
  { input: { proof, ...input } },
  { desk, caller },
) => {
  const { witness = null, electronicConsent = false, mandateId = null, ...rest } = proof;
  return changedCase(
    await deliver(desk, caller, { ...input, proof: { ...rest, witness, electronicConsent, mandateId } }),
  );
};
