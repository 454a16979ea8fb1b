import { readSchema } from '@hall/subgraph-server';
import type { Resolvers } from './__generated__/resolver-types.ts';
import { CaseDecision } from './CaseDecision.ts';
import { Certificate } from './Certificate.ts';
import { DepartmentReply } from './DepartmentReply.ts';
import { HallTask } from './HallTask.ts';
import { ComponentReview, JointCase, JointReview, Waiting } from './JointCase.ts';
import { acceptCase } from './Mutation/acceptCase.ts';
import { claimCase } from './Mutation/claimCase.ts';
import { closeHallTask } from './Mutation/closeHallTask.ts';
import { decideCase } from './Mutation/decideCase.ts';
import { endHold } from './Mutation/endHold.ts';
import { keyInAcceptance } from './Mutation/keyInAcceptance.ts';
import { keyInDecision } from './Mutation/keyInDecision.ts';
import { keyInResult } from './Mutation/keyInResult.ts';
import { makeCertificate } from './Mutation/makeCertificate.ts';
import { offerResult } from './Mutation/offerResult.ts';
import { startReview } from './Mutation/startReview.ts';
import { submitOpinion } from './Mutation/submitOpinion.ts';
import { Opinion } from './Opinion.ts';
import { departmentCases } from './Query/departmentCases.ts';
import { departmentReplies } from './Query/departmentReplies.ts';
import { hallTasks } from './Query/hallTasks.ts';
import { jointCases } from './Query/jointCases.ts';
import { reviewCase } from './Query/reviewCase.ts';
import { Clock } from './Clock.ts';
import { ReviewCase } from './ReviewCase.ts';
import { ServiceCase } from './ServiceCase.ts';

const Query = { reviewCase, departmentCases, departmentReplies, jointCases, hallTasks };
const Mutation = {
  ...{ claimCase, acceptCase, startReview, submitOpinion, decideCase, makeCertificate, offerResult },
  ...{ keyInAcceptance, keyInDecision, keyInResult, endHold, closeHallTask },
};
const types = {
  ...{ ServiceCase, ReviewCase, Clock, Opinion, CaseDecision, Certificate },
  ...{ JointCase, JointReview, ComponentReview, Waiting, HallTask, DepartmentReply },
};
const resolvers: Resolvers = { Query, Mutation, ...types };

/** Review's part of the graph. The schema is read from src/, from the built code too: it exists once. */
export const reviewSubgraph = {
  typeDefs: readSchema(new URL('../../src/graphql/', import.meta.url)),
  resolvers,
};
