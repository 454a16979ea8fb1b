import { readSchema } from '@hall/subgraph-server';
import type { Resolvers } from './__generated__/resolver-types.ts';
import { DeliveryCase } from './DeliveryCase.ts';
import { JointCase, JointHandOut } from './JointCase.ts';
import { deliverJointResults } from './Mutation/deliverJointResults.ts';
import { deliverResult } from './Mutation/deliverResult.ts';
import { handOverResult } from './Mutation/handOverResult.ts';
import { deliveryCase } from './Query/deliveryCase.ts';
import { deliveryCases } from './Query/deliveryCases.ts';
import { ServiceCase } from './ServiceCase.ts';

const Query = { deliveryCase, deliveryCases };
const Mutation = { handOverResult, deliverResult, deliverJointResults };
const resolvers: Resolvers = { Query, Mutation, ServiceCase, DeliveryCase, JointCase, JointHandOut };

/** Delivery's part of the graph. The schema is read from src/, from the built code too: it exists once. */
export const deliverySubgraph = {
  typeDefs: readSchema(new URL('../../src/graphql/', import.meta.url)),
  resolvers,
};
