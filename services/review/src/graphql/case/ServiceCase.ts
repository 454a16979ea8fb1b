import type { ServiceCaseResolvers } from '../__generated__/resolver-types.ts';

/** The field that review adds to intake's entity. A caller who may not see the review case gets null. */
export const ServiceCase: ServiceCaseResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  review: ({ id }, _args, { reviewCases }) => reviewCases.load(id),
};
