import { deliverJointResults as deliver } from '../../commands/deliver-joint-results.ts';
import type { MutationResolvers } from '../__generated__/resolver-types.ts';
import { answerOf } from '../union-answer.ts';

export const deliverJointResults: NonNullable<MutationResolvers['deliverJointResults']> = async (
  _parent,
  {
    input: { commandId, jointCaseId, documents, witness = null, electronicConsent = false, mandateId = null, ...proof },
  },
  { desk, caller },
) => {
  const request = { commandId, jointCaseId, documents, proof: { ...proof, witness, electronicConsent, mandateId } };
  return answerOf(await deliver(desk, caller, request), ({ joint: { id }, deliveries }) => ({
    __typename: 'JointHandOutSuccess' as const,
    jointCase: { id },
    deliveries,
  }));
};
