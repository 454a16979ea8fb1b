import { randomUUID } from 'node:crypto';
import type { ReviewCase } from '../src/domain/case/review-case.ts';
import { aCase, anEntry, monday, people } from './a-case.ts';

/** Done by the reviewer on that Monday. */
const act = { at: monday.instant, by: people.reviewer };

const claimed = () => aCase({ reviewerStaffNo: people.reviewer, claimedAt: monday.instant });
const accepted = () => ({
  ...claimed(),
  status: 'ACCEPTED' as const,
  acceptance: { basis: 'NORMAL' as const, ...act },
});
const underReview = () => ({ ...accepted(), status: 'UNDER_REVIEW' as const, reviewStartedAt: monday.instant });
const pending = () => ({
  ...verified(),
  status: 'PENDING_DECISION' as const,
  opinion: { recommendation: 'GRANT' as const, text: '符合条件', legalBasis: '第三十八条', ...act },
});
const granted = () => ({
  ...pending(),
  status: 'GRANTED' as const,
  ruling: {
    outcome: 'GRANTED' as const,
    reasons: [],
    legalBasis: '第三十八条',
    remedies: null,
    at: monday.instant,
    by: people.decider,
  },
});
const certified = () => ({
  ...granted(),
  status: 'CERT_PRODUCTION' as const,
  certificate: { number: `C-${randomUUID()}`, ...act },
});
const offered = () => ({ ...certified(), offer: { liaisonStaffNo: people.liaison, at: monday.instant } });

const awaiting = () => ({
  ...claimed(),
  status: 'AWAITING_SUPPLEMENT' as const,
  notice: {
    entries: [anEntry()],
    at: monday.instant,
    by: people.reviewer,
    unmet: ['1'],
    handIns: [],
    completeAt: null,
    lapsedAt: null,
    restated: null,
  },
});
const supplied = () => {
  const before = awaiting();
  const handIns = [{ supplementId: randomUUID(), entries: ['1'], at: monday.instant }];
  return { ...before, notice: { ...before.notice, handIns, completeAt: monday.instant } };
};
const tolerated = () => ({
  ...accepted(),
  acceptance: { basis: 'TOLERANT' as const, ...act },
  tolerance: {
    state: 'OPEN' as const,
    missing: ['M2'],
    received: [],
    mode: 'BEFORE_DECISION' as const,
    promisedOn: '2026-04-24',
    closedAt: null,
    ...act,
  },
});
const atDelivery = {
  state: 'OPEN' as const,
  missing: ['M2'],
  received: [],
  mode: 'AT_DELIVERY' as const,
  promisedOn: '2026-04-24',
  closedAt: null,
  ...act,
};
const handedOver = () => ({ ...offered(), status: 'HANDED_OVER' as const, handedOverAt: monday.instant });
const owing = () => ({ ...handedOver(), tolerance: atDelivery });
/** What was promised has come in at a window, and the department has not looked at it. */
const promiseHandedIn = () => ({
  ...tolerated(),
  tolerance: {
    ...tolerated().tolerance,
    handIns: [{ supplementId: 's-1', entries: ['M2'], at: monday.instant }],
    completeAt: monday.instant,
  },
});
/** What was promised for the hand-out has not come, and the department has to settle it (B2). */
const promiseBroken = () => ({
  ...owing(),
  tolerance: { ...atDelivery, state: 'BREACHED' as const, closedAt: '2026-04-24T16:00:00.000Z' },
});
const delivered = () => ({ ...handedOver(), deliveredAt: monday.instant });
const asked = (proposal: NonNullable<ReviewCase['proposal']>) => ({ ...underReview(), proposal });
const suspensionAsked = () =>
  asked({
    kind: 'SUSPENSION',
    procedure: 'EXPERT_REVIEW',
    legalBasis: '《行政许可法》第四十五条',
    estimateWorkingDays: 7,
    conductedBy: '专家组',
    ...act,
  });
const extensionAsked = () => asked({ kind: 'EXTENSION', workingDays: 10, reason: '案情复杂', ...act });
const suspended = () => ({
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
const arranged = () => ({
  ...underReview(),
  verification: {
    verifiers: [people.reviewer, people.colleague],
    plannedFor: monday.today,
    arrangedAt: monday.instant,
    record: null,
  },
});
const verified = () => {
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
const hearingTold = () => ({
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
const hearingRequested = () => {
  const before = hearingTold();
  return { ...before, hearing: { ...before.hearing, requestedOn: monday.today, requestedAt: monday.instant } };
};
const hearingAnnounced = () => {
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
const refused = () => {
  const before = granted();
  const reasons = [{ code: 'CONDITIONS_NOT_MET' as const, text: '不符合条件', provision: '第三十五条' }];
  return { ...before, status: 'REFUSED' as const, ruling: { ...before.ruling, outcome: 'REFUSED' as const, reasons } };
};
const onTheSpot = () => {
  const before = aCase();
  return { ...before, item: { ...before.item, handlingKind: 'ON_THE_SPOT' as const, needsSiteVisit: false } };
};

/** The case as it stands after each step, as earlier commands would have left it. */
export const steps = {
  received: () => aCase(),
  claimed,
  accepted,
  underReview,
  pending,
  granted,
  certified,
  offered,
  refused,
  awaiting,
  supplied,
  tolerated,
  suspensionAsked,
  extensionAsked,
  suspended,
  arranged,
  verified,
  onTheSpot,

  handedOver,
  owing,
  delivered,
  promiseHandedIn,
  promiseBroken,
  hearingTold,
  hearingRequested,
  hearingAnnounced,
};
