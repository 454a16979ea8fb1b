import { readSchema } from '@hall/subgraph-server';
import type { ActionOperation } from '../domain/actions.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './__generated__/resolver-types.ts';
import { Answer } from './Answer.ts';
import { finishTicket } from './Mutation/finishTicket.ts';
import { issueTicket } from './Mutation/issueTicket.ts';
import { takeQuestion } from './Mutation/takeQuestion.ts';
import { plainMutations } from './plain-mutations.ts';
import { question } from './Query/question.ts';
import { questions } from './Query/questions.ts';
import { ticket } from './Query/ticket.ts';
import { waitingTickets } from './Query/waitingTickets.ts';
import { Question } from './Question.ts';
import { Ticket } from './Ticket.ts';

/** Every query of the schema: one that is declared and not wired does not compile. */
const Query: Required<QueryResolvers> = { ticket, waitingTickets, question, questions };

/** Every mutation of the schema, and every operation of the tables of actions: one that is missing here or there does not compile. */
const Mutation: Required<MutationResolvers> & Readonly<Record<ActionOperation, unknown>> = {
  ...plainMutations,
  issueTicket,
  finishTicket,
  takeQuestion,
};
const resolvers: Resolvers = { Query, Mutation, Ticket, Question, Answer };

/** Consultation's part of the graph. The built code too reads the schema from src/, so that it exists once. */
export const consultationSubgraph = {
  typeDefs: readSchema(new URL('../../src/graphql/', import.meta.url)),
  resolvers,
};
