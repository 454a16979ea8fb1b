import { readSchema } from '@hall/subgraph-server';
import type { ActionOperation } from '../domain/actions.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './__generated__/resolver-types.ts';
import { caseMutations } from './case-mutations.ts';
import { Correction, DeliveryAttempt, DeliveryCase, OwedMaterial } from './DeliveryCase.ts';
import { JointCase, JointHandOut } from './JointCase.ts';
import { changeJointDelivery } from './Mutation/changeJointDelivery.ts';
import { deliverJointResults } from './Mutation/deliverJointResults.ts';
import { deliverResult } from './Mutation/deliverResult.ts';
import { deliveryCase } from './Query/deliveryCase.ts';
import { deliveryCases } from './Query/deliveryCases.ts';
import { ServiceCase } from './ServiceCase.ts';

/** Every query of the schema: one that is declared and not wired does not compile. */
const Query: Required<QueryResolvers> = { deliveryCase, deliveryCases };

/** Every mutation of the schema, and every operation of the tables of actions: one that is missing here or there does not compile. */
const Mutation: Required<MutationResolvers> & Readonly<Record<ActionOperation, unknown>> = {
  ...caseMutations,
  deliverResult,
  deliverJointResults,
  changeJointDelivery,
};
const types = { ServiceCase, DeliveryCase, OwedMaterial, DeliveryAttempt, Correction, JointCase, JointHandOut };
const resolvers: Resolvers = { Query, Mutation, ...types };

/** Delivery's part of the graph. The built code too reads the schema from src/, so that it exists once. */
export const deliverySubgraph = {
  typeDefs: readSchema(new URL('../../src/graphql/', import.meta.url)),
  resolvers,
};
