import type { ReviewCase } from '../src/domain/case/review-case.ts';
import { monday, people } from './a-case.ts';
import { act, underReview } from './examination-steps.ts';

/** Cases in a special procedure, as earlier commands would have left them: an extension, a suspension, a visit, a hearing. */

const asked = (proposal: NonNullable<ReviewCase['proposal']>) => ({ ...underReview(), proposal });
export const suspensionAsked = () =>
  asked({
    kind: 'SUSPENSION',
    procedure: 'EXPERT_REVIEW',
    legalBasis: '《行政许可法》第四十五条',
    estimateWorkingDays: 7,
    conductedBy: '专家组',
    ...act,
  });
export const extensionAsked = () => asked({ kind: 'EXTENSION', workingDays: 10, reason: '案情复杂', ...act });
export const suspended = () => ({
  ...underReview(),
  status: 'SUSPENDED' as const,
  suspensions: [
    {
      kind: 'EXPERT_REVIEW' as const,
      legalBasis: '《行政许可法》第四十五条',
      estimateWorkingDays: 7,
      conductedBy: '专家组',
      from: monday.today,
      to: null,
      resultDocument: null,
      proposedBy: people.reviewer,
      approvedBy: people.decider,
    },
  ],
});
export const arranged = () => ({
  ...underReview(),
  verification: {
    verifiers: [people.reviewer, people.colleague],
    plannedFor: monday.today,
    arrangedAt: monday.instant,
    record: null,
  },
});
export const verified = () => {
  const before = arranged();
  const record = {
    on: monday.today,
    findings: '符合要求',
    rectifications: [],
    revisitOn: null,
    applicantStatement: '无异议',
    signedByApplicant: true,
    ...act,
  };
  return { ...before, verification: { ...before.verification, record } };
};
export const hearingTold = () => ({
  ...underReview(),
  hearing: {
    toldAt: monday.instant,
    toldTo: 'APPLICANT' as const,
    requestedOn: null,
    requestedAt: null,
    lapsedAt: null,
    announced: null,
    held: null,
  },
});
export const hearingRequested = () => {
  const before = hearingTold();
  return { ...before, hearing: { ...before.hearing, requestedOn: monday.today, requestedAt: monday.instant } };
};
export const hearingAnnounced = () => {
  const before = hearingRequested();
  const announced = {
    at: monday.instant,
    on: monday.today,
    time: '09:30',
    place: '三楼听证室',
    chair: people.colleague,
    ground: 'ON_REQUEST' as const,
  };
  return { ...before, hearing: { ...before.hearing, announced } };
};
