import { readSchema } from '@hall/subgraph-server';
import type { MutationResolvers, QueryResolvers, Resolvers } from './__generated__/resolver-types.ts';
import { caseMutations } from './case-mutations.ts';
import { CaseDecision } from './CaseDecision.ts';
import { Certificate } from './Certificate.ts';
import { DepartmentReply } from './DepartmentReply.ts';
import { HallTask } from './HallTask.ts';
import { ComponentReview, JointCase, JointReview, Waiting } from './JointCase.ts';
import { Absence, Card } from './Card.ts';
import { closeHallTask } from './Mutation/closeHallTask.ts';
import { decideCase } from './Mutation/decideCase.ts';
import { extendJointCase } from './Mutation/extendJointCase.ts';
import { endHold } from './Mutation/endHold.ts';
import { keyInNonAcceptance } from './Mutation/keyInNonAcceptance.ts';
import { keyInDecision } from './Mutation/keyInDecision.ts';
import { keyInResult } from './Mutation/keyInResult.ts';
import { announceHearing } from './Mutation/announceHearing.ts';
import { declineAcceptance } from './Mutation/declineAcceptance.ts';
import { recordHearing } from './Mutation/recordHearing.ts';
import { recordVerification } from './Mutation/recordVerification.ts';
import { reopenCase } from './Mutation/reopenCase.ts';
import { reportAbsence } from './Mutation/reportAbsence.ts';
import { settleBreach } from './Mutation/settleBreach.ts';
import { OfficialDocument } from './OfficialDocument.ts';
import { Opinion } from './Opinion.ts';
import { BreachSettlement, Explanation, Hearing, Proposal, SiteVerification, Tolerance } from './Procedure.ts';
import { cards } from './Query/cards.ts';
import { departmentCases } from './Query/departmentCases.ts';
import { departmentReplies } from './Query/departmentReplies.ts';
import { deniedActs } from './Query/deniedActs.ts';
import { hallTasks } from './Query/hallTasks.ts';
import { jointCases } from './Query/jointCases.ts';
import { reviewCase } from './Query/reviewCase.ts';
import { DeniedAct } from './DeniedAct.ts';
import { Clock, ClockSuspension } from './Clock.ts';
import { ReviewCase } from './ReviewCase.ts';
import { TurnAway, TurnAwayConfirmation } from './TurnAway.ts';
import { turnAways } from './Query/turnAways.ts';
import { confirmTurnAway } from './Mutation/confirmTurnAway.ts';
import { receiveInstead } from './Mutation/receiveInstead.ts';
import { ServiceCase } from './ServiceCase.ts';

/** Every field is wired: one that the schema declares and nobody answers does not compile. */
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
const Mutation: Required<MutationResolvers> = {
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

/** Review's part of the graph. The schema is read from src/, from the built code too: it exists once. */
export const reviewSubgraph = {
  typeDefs: readSchema(new URL('../../src/graphql/', import.meta.url)),
  resolvers,
};
