import type { QueryResolvers } from '../__generated__/resolver-types.ts';

export const deliveryCase: NonNullable<QueryResolvers['deliveryCase']> = (_parent, { id }, { deliveryCases }) =>
  deliveryCases.load(id);
