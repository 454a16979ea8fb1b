import { readFileSync } from 'node:fs';
import type { Resolvers } from './__generated__/resolver-types.ts';
import { CaseDecision } from './CaseDecision.ts';
import { Certificate } from './Certificate.ts';
import { acceptCase } from './Mutation/acceptCase.ts';
import { claimCase } from './Mutation/claimCase.ts';
import { decideCase } from './Mutation/decideCase.ts';
import { makeCertificate } from './Mutation/makeCertificate.ts';
import { offerResult } from './Mutation/offerResult.ts';
import { startReview } from './Mutation/startReview.ts';
import { submitOpinion } from './Mutation/submitOpinion.ts';
import { Opinion } from './Opinion.ts';
import { departmentCases } from './Query/departmentCases.ts';
import { reviewCase } from './Query/reviewCase.ts';
import { ReviewCase } from './ReviewCase.ts';
import { ServiceCase } from './ServiceCase.ts';

const Query = { reviewCase, departmentCases };
const Mutation = { claimCase, acceptCase, startReview, submitOpinion, decideCase, makeCertificate, offerResult };
const resolvers: Resolvers = { Query, Mutation, ServiceCase, ReviewCase, Opinion, CaseDecision, Certificate };

/** Review's part of the graph. The schema is read from src/, from the built code too: it exists once. */
export const reviewSubgraph = {
  typeDefs: readFileSync(new URL('../../src/graphql/schema.graphql', import.meta.url), 'utf8'),
  resolvers,
};
