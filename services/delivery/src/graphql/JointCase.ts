import { missingItems } from '../domain/expected-results.ts';
import { owedItems } from '../domain/joint-delivery.ts';
import type { JointCaseResolvers, JointHandOutResolvers } from './__generated__/resolver-types.ts';

/** The field that delivery adds to intake's entity. A caller who may not see the hand-out gets null. */
export const JointCase: JointCaseResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  handOut: ({ id }, _args, { jointHandOuts }) => jointHandOuts.load(id),
};

export const JointHandOut: JointHandOutResolvers = {
  complete: ({ joint, deliveries }) =>
    missingItems(joint, deliveries).length === 0 && owedItems(deliveries).length === 0,
  missing: ({ joint, deliveries }) => missingItems(joint, deliveries),
  owed: ({ deliveries }) => owedItems(deliveries),
  delivery: ({ joint }) => joint.delivery,
  deliveries: ({ deliveries }) => deliveries,
};
