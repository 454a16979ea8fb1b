import type { ServiceCaseResolvers } from './__generated__/resolver-types.ts';

/** The field that delivery adds to intake's entity. A caller who may not see the delivery gets null. */
export const ServiceCase: ServiceCaseResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  delivery: ({ id }, _args, { deliveryCases }) => deliveryCases.load(id),
};
