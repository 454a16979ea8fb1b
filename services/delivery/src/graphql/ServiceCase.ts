import type { ServiceCaseResolvers } from './__generated__/resolver-types.ts';

/** Delivery's field on intake's entity; whoever may not see the delivery gets null. */
export const ServiceCase: ServiceCaseResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  delivery: ({ id }, _args, { deliveryCases }) => deliveryCases.load(id),
};
