import { toLookAt } from '../../domain/case/tolerance.ts';
import { openRectifications } from '../../domain/procedure/rectification.ts';
import type {
  BreachSettlementResolvers,
  ExplanationResolvers,
  HearingResolvers,
  ProposalResolvers,
  SiteVerificationResolvers,
  ToleranceResolvers,
} from '../__generated__/resolver-types.ts';

export const Proposal: ProposalResolvers = {
  procedure: (proposal) => (proposal.kind === 'SUSPENSION' ? proposal.procedure : null),
  workingDays: (proposal) => (proposal.kind === 'SUSPENSION' ? proposal.estimateWorkingDays : proposal.workingDays),
  by: ({ by: staffNo }) => ({ staffNo }),
};

export const Hearing: HearingResolvers = {
  announcedFor: ({ announced }) => announced?.on ?? null,
  time: ({ announced }) => announced?.time ?? null,
  ground: ({ announced }) => announced && (announced.ground ?? 'ON_REQUEST'),
  place: ({ announced }) => announced?.place ?? null,
  heldOn: ({ held }) => held?.on ?? null,
};

export const SiteVerification: SiteVerificationResolvers = {
  verifiers: ({ verifiers }) => verifiers.map((staffNo) => ({ staffNo })),
  doneOn: ({ record }) => record?.on ?? null,
  rectifications: ({ record }) => record?.rectifications ?? [],
  openRectifications: (verification) => openRectifications(verification),
};

export const Tolerance: ToleranceResolvers = {
  toLookAt: (tolerance) => (tolerance.state === 'OPEN' ? toLookAt(tolerance) : []),
  completeAt: ({ completeAt }) => completeAt ?? null,
  settlement: ({ settlement }) => settlement ?? null,
};

export const BreachSettlement: BreachSettlementResolvers = { by: ({ by: staffNo }) => ({ staffNo }) };

export const Explanation: ExplanationResolvers = { by: ({ by: staffNo }) => ({ staffNo }) };
