import type { ServiceCaseResolvers } from '../__generated__/resolver-types.ts';

/** Review's field on intake's entity; whoever may not see the review case gets null. */
export const ServiceCase: ServiceCaseResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  review: ({ id }, _args, { reviewCases }) => reviewCases.load(id),
};
