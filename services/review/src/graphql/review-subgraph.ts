import { readSchema } from '@hall/subgraph-server';
import type { ActionOperation } from '../domain/lifecycle/actions.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './__generated__/resolver-types.ts';
import { caseMutations } from './case/case-mutations.ts';
import { CaseDecision } from './examination/CaseDecision.ts';
import { Certificate } from './result/Certificate.ts';
import { DepartmentReply } from './replies/DepartmentReply.ts';
import { HallTask } from './hall-tasks/HallTask.ts';
import { ComponentReview, JointCase, JointReview, Waiting } from './joint-case/JointCase.ts';
import { Absence, Card } from './supervision/Card.ts';
import { closeHallTask } from './hall-tasks/Mutation/closeHallTask.ts';
import { decideCase } from './examination/Mutation/decideCase.ts';
import { extendJointCase } from './joint-case/Mutation/extendJointCase.ts';
import { endHold } from './joint-case/Mutation/endHold.ts';
import { keyInNonAcceptance } from './replies/Mutation/keyInNonAcceptance.ts';
import { keyInDecision } from './replies/Mutation/keyInDecision.ts';
import { keyInResult } from './replies/Mutation/keyInResult.ts';
import { announceHearing } from './procedure/Mutation/announceHearing.ts';
import { declineAcceptance } from './ending/Mutation/declineAcceptance.ts';
import { recordHearing } from './procedure/Mutation/recordHearing.ts';
import { recordVerification } from './procedure/Mutation/recordVerification.ts';
import { reopenCase } from './ending/Mutation/reopenCase.ts';
import { reportAbsence } from './supervision/Mutation/reportAbsence.ts';
import { settleBreach } from './ending/Mutation/settleBreach.ts';
import { OfficialDocument } from './documents/OfficialDocument.ts';
import { Opinion } from './examination/Opinion.ts';
import {
  BreachSettlement,
  Explanation,
  Hearing,
  Proposal,
  SiteVerification,
  Tolerance,
} from './procedure/Procedure.ts';
import { cards } from './supervision/Query/cards.ts';
import { departmentCases } from './case/Query/departmentCases.ts';
import { departmentReplies } from './replies/Query/departmentReplies.ts';
import { deniedActs } from './access/Query/deniedActs.ts';
import { hallTasks } from './hall-tasks/Query/hallTasks.ts';
import { jointCases } from './joint-case/Query/jointCases.ts';
import { reviewCase } from './case/Query/reviewCase.ts';
import { DeniedAct } from './access/DeniedAct.ts';
import { Clock, ClockSuspension } from './clocks/Clock.ts';
import { ReviewCase } from './case/ReviewCase.ts';
import { TurnAway, TurnAwayConfirmation } from './turn-away/TurnAway.ts';
import { turnAways } from './turn-away/Query/turnAways.ts';
import { confirmTurnAway } from './turn-away/Mutation/confirmTurnAway.ts';
import { receiveInstead } from './turn-away/Mutation/receiveInstead.ts';
import { ServiceCase } from './case/ServiceCase.ts';

/** Every query of the schema: one that is declared and not wired does not compile. */
const Query: Required<QueryResolvers> = {
  deniedActs,
  reviewCase,
  departmentCases,
  departmentReplies,
  jointCases,
  hallTasks,
  cards,
  turnAways,
};
/** Every mutation of the schema, and every operation of the tables of actions: one that is missing here or there does not compile. */
const Mutation: Required<MutationResolvers> & Readonly<Record<ActionOperation, unknown>> = {
  ...caseMutations,
  decideCase,
  settleBreach,
  declineAcceptance,
  reopenCase,
  recordVerification,
  confirmTurnAway,
  receiveInstead,
  announceHearing,
  recordHearing,
  keyInNonAcceptance,
  keyInDecision,
  keyInResult,
  endHold,
  extendJointCase,
  closeHallTask,
  reportAbsence,
};
const types = {
  ServiceCase,
  ReviewCase,
  Clock,
  ClockSuspension,
  Opinion,
  CaseDecision,
  Certificate,
  Card,
  Absence,
  OfficialDocument,
  Proposal,
  Hearing,
  SiteVerification,
  Explanation,
  Tolerance,
  BreachSettlement,
  JointCase,
  JointReview,
  ComponentReview,
  Waiting,
  HallTask,
  DepartmentReply,
  TurnAway,
  TurnAwayConfirmation,
  DeniedAct,
};
const resolvers: Resolvers = { Query, Mutation, ...types };

/** Review's part of the graph. The built code too reads the schema from src/, so that it exists once. */
export const reviewSubgraph = {
  typeDefs: readSchema(new URL('../../src/graphql/', import.meta.url)),
  resolvers,
};
