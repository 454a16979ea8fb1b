import { readSchema } from '@hall/subgraph-server';
import type { Resolvers } from './__generated__/resolver-types.ts';
import { CaseDecision } from './CaseDecision.ts';
import { Certificate } from './Certificate.ts';
import { DepartmentReply } from './DepartmentReply.ts';
import { HallTask } from './HallTask.ts';
import { ComponentReview, JointCase, JointReview, Waiting } from './JointCase.ts';
import { acceptCase } from './Mutation/acceptCase.ts';
import { Absence, Card } from './Card.ts';
import { correctDocument } from './Mutation/correctDocument.ts';
import { claimCase } from './Mutation/claimCase.ts';
import { closeHallTask } from './Mutation/closeHallTask.ts';
import { decideCase } from './Mutation/decideCase.ts';
import { extendJointCase } from './Mutation/extendJointCase.ts';
import { endHold } from './Mutation/endHold.ts';
import { keyInAcceptance } from './Mutation/keyInAcceptance.ts';
import { keyInNonAcceptance } from './Mutation/keyInNonAcceptance.ts';
import { keyInNotice } from './Mutation/keyInNotice.ts';
import { keyInDecision } from './Mutation/keyInDecision.ts';
import { keyInResult } from './Mutation/keyInResult.ts';
import { makeCertificate } from './Mutation/makeCertificate.ts';
import { offerResult } from './Mutation/offerResult.ts';
import { acceptSupplement } from './Mutation/acceptSupplement.ts';
import { acceptTolerantly } from './Mutation/acceptTolerantly.ts';
import { announceHearing } from './Mutation/announceHearing.ts';
import { approveExtension } from './Mutation/approveExtension.ts';
import { approveSuspension } from './Mutation/approveSuspension.ts';
import { arrangeVerification } from './Mutation/arrangeVerification.ts';
import { askExtension } from './Mutation/askExtension.ts';
import { declineAcceptance } from './Mutation/declineAcceptance.ts';
import { declineProposal } from './Mutation/declineProposal.ts';
import { explainRefusal } from './Mutation/explainRefusal.ts';
import { grantOnTheSpot } from './Mutation/grantOnTheSpot.ts';
import { proposeSuspension } from './Mutation/proposeSuspension.ts';
import { recordDecisionRequest } from './Mutation/recordDecisionRequest.ts';
import { recordHearing } from './Mutation/recordHearing.ts';
import { recordHearingRequest } from './Mutation/recordHearingRequest.ts';
import { recordVerification } from './Mutation/recordVerification.ts';
import { reopenCase } from './Mutation/reopenCase.ts';
import { reportAbsence } from './Mutation/reportAbsence.ts';
import { requestSupplement } from './Mutation/requestSupplement.ts';
import { restateNotice } from './Mutation/restateNotice.ts';
import { recallDecision } from './Mutation/recallDecision.ts';
import { resumeReview } from './Mutation/resumeReview.ts';
import { returnToReview } from './Mutation/returnToReview.ts';
import { rejectTolerance } from './Mutation/rejectTolerance.ts';
import { settleBreach } from './Mutation/settleBreach.ts';
import { supplyTolerance } from './Mutation/supplyTolerance.ts';
import { tellHearingRight } from './Mutation/tellHearingRight.ts';
import { terminateCase } from './Mutation/terminateCase.ts';
import { startReview } from './Mutation/startReview.ts';
import { submitOpinion } from './Mutation/submitOpinion.ts';
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

const Query = { deniedActs, reviewCase, departmentCases, departmentReplies, jointCases, hallTasks, cards, turnAways };
const Mutation = {
  claimCase,
  acceptCase,
  startReview,
  submitOpinion,
  decideCase,
  makeCertificate,
  offerResult,
  requestSupplement,
  restateNotice,
  acceptSupplement,
  acceptTolerantly,
  supplyTolerance,

  rejectTolerance,
  settleBreach,

  declineAcceptance,
  grantOnTheSpot,
  returnToReview,
  recallDecision,
  terminateCase,
  reopenCase,
  explainRefusal,
  correctDocument,
  proposeSuspension,
  approveSuspension,
  resumeReview,
  askExtension,
  approveExtension,
  declineProposal,
  arrangeVerification,
  recordVerification,
  confirmTurnAway,
  receiveInstead,
  recordDecisionRequest,
  tellHearingRight,
  recordHearingRequest,
  announceHearing,
  recordHearing,

  keyInAcceptance,
  keyInNotice,
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
