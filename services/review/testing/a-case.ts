import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CaseReceivedV1, Department, StaffMember } from '@hall/event-contracts';
import { calendarOf, type CalendarYear, type HallNow } from '@hall/working-days';
import type { NoticeEntry } from '../src/domain/notice/notice.ts';
import type { Caller, Role } from '../src/domain/permissions.ts';
import { openReviewCase, type ReviewCase } from '../src/domain/review-case.ts';

const read = <Content>(file: string): Content =>
  JSON.parse(readFileSync(new URL(`../../../infra/catalogue/${file}`, import.meta.url), 'utf8')) as Content;

/** The State Council's calendars. */
export const years = [read<CalendarYear>('calendars/2025.json'), read<CalendarYear>('calendars/2026.json')];
export const calendar = calendarOf(years);

/** The department of the sample. */
export const department = read<Department[]>('departments.json')[0]!;

/** The staff of the sample, without names and phones. */
export const staff = read<(StaffMember & { name: string; phone: string })[]>('staff.json').map(
  ({ name: _name, phone: _phone, ...member }) => member,
);

/** A Monday morning in April 2026, when the hall is open. */
export const monday: HallNow = { instant: '2026-04-20T02:00:00.000Z', today: '2026-04-20' };

/** The people of the sample department, each with one part. */
export const people = {
  receiver: 'H201',
  reviewer: 'D0103',
  colleague: 'D0104',
  decider: 'D0102',
  liaison: 'D0105',
} as const;

/** A member of the sample department, unless said otherwise. */
export const someone = (id: string, ...roles: Role[]): Caller => ({
  id,
  roles,
  departmentCode: department.code,
  trace: { correlationId: null, traceparent: null },
});

/** A case of the sample department as the window announces it. */
export const received = (matters: Partial<CaseReceivedV1> = {}): CaseReceivedV1 => ({
  caseId: randomUUID(),
  caseNumber: '99010120260420000001X',
  round: 1,
  item: {
    itemCode: '11990101YL000001264990101001000',
    version: 1,
    name: '食品经营许可新办',
    departmentCode: department.code,
    nature: 'LICENCE',
    handlingKind: 'COMMITTED',
    clock: {
      profile: 'LICENSING_LAW',
      statutory: { amount: 20, unit: 'WORKING_DAY' },
      committed: { amount: 7, unit: 'WORKING_DAY' },
      extension: null,
      legalBasis: '《中华人民共和国行政许可法》第四十二条',
    },
    incompletePolicy: 'NOTICE_5WD',
    resultKind: 'CERTIFICATE',
    resultName: '食品经营许可证',
    materials: [
      { code: 'M1', name: '申请书', required: true, tolerable: false, source: 'APPLICANT' },
      { code: 'M2', name: '平面图', required: true, tolerable: true, source: 'APPLICANT' },
      { code: 'M3', name: '营业执照', required: true, tolerable: false, source: 'DATA_SHARING' },
    ],
    tolerance: { longestPromise: { amount: 5, unit: 'WORKING_DAY' }, mode: 'BEFORE_DECISION' },
    specialProcedures: [],
    ...{ quota: null, fee: null, needsSiteVisit: true, contactPhone: '010-00000000' },
    validityYears: 5,
  },
  department: { code: department.code, integration: 'PORTAL', kafkaCode: department.kafkaCode },
  parties: [
    {
      applicantId: randomUUID(),
      applicantVersionId: randomUUID(),
      agentId: randomUUID(),
      powers: ['COLLECT'],
      validTo: '2026-12-31',
    },
  ],
  receivedAt: monday.instant,
  receivedBy: people.receiver,
  windowNo: 'S01',
  noticeBy: '2026-04-27',
  deliveryMethod: 'WINDOW',
  ...matters,
});

/** A case that the department has just got, with what the test cares about. */
export const aCase = (matters: Partial<ReviewCase> = {}): ReviewCase => ({ ...openReviewCase(received()), ...matters });

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

/** One thing that is missing, with everything a notice has to say about it. */
export const anEntry = (matters: Partial<NoticeEntry> = {}): NoticeEntry => ({
  ...{ key: '1', materialCode: 'M1', defect: '未签字', standard: '申请人签字' },
  ...{ basis: '办事指南第五条', howToSupply: '签字后交任一窗口' },
  ...matters,
});

const awaiting = () => ({
  ...claimed(),
  status: 'AWAITING_SUPPLEMENT' as const,
  notice: {
    ...{ entries: [anEntry()], at: monday.instant, by: people.reviewer, unmet: ['1'] },
    ...{ handIns: [], completeAt: null, lapsedAt: null, restated: null },
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
    ...{ state: 'OPEN' as const, missing: ['M2'], received: [], mode: 'BEFORE_DECISION' as const },
    ...{ promisedOn: '2026-04-24', closedAt: null, ...act },
  },
});
const atDelivery = {
  ...{ state: 'OPEN' as const, missing: ['M2'], received: [], mode: 'AT_DELIVERY' as const },
  ...{ promisedOn: '2026-04-24', closedAt: null, ...act },
};
const handedOver = () => ({ ...offered(), status: 'HANDED_OVER' as const, handedOverAt: monday.instant });
const owing = () => ({ ...handedOver(), tolerance: atDelivery });
const delivered = () => ({ ...handedOver(), deliveredAt: monday.instant });
const asked = (proposal: NonNullable<ReviewCase['proposal']>) => ({ ...underReview(), proposal });
const suspensionAsked = () =>
  asked({
    ...{ kind: 'SUSPENSION', procedure: 'EXPERT_REVIEW', legalBasis: '《行政许可法》第四十五条' },
    ...{ estimateWorkingDays: 7, conductedBy: '专家组', ...act },
  });
const extensionAsked = () => asked({ kind: 'EXTENSION', workingDays: 10, reason: '案情复杂', ...act });
const suspended = () => ({
  ...underReview(),
  status: 'SUSPENDED' as const,
  suspensions: [
    {
      ...{ kind: 'EXPERT_REVIEW' as const, legalBasis: '《行政许可法》第四十五条', estimateWorkingDays: 7 },
      ...{ conductedBy: '专家组', from: monday.today, to: null, resultDocument: null },
      ...{ proposedBy: people.reviewer, approvedBy: people.decider },
    },
  ],
});
const arranged = () => ({
  ...underReview(),
  verification: {
    ...{ verifiers: [people.reviewer, people.colleague], plannedFor: monday.today },
    ...{ arrangedAt: monday.instant, record: null },
  },
});
const verified = () => {
  const before = arranged();
  const record = {
    ...{ on: monday.today, findings: '符合要求', rectifications: [], revisitOn: null },
    ...{ applicantStatement: '无异议', signedByApplicant: true, ...act },
  };
  return { ...before, verification: { ...before.verification, record } };
};
const hearingTold = () => ({
  ...underReview(),
  hearing: {
    ...{ toldAt: monday.instant, toldTo: 'APPLICANT' as const, requestedOn: null, requestedAt: null },
    ...{ lapsedAt: null, announced: null, held: null },
  },
});
const hearingRequested = () => {
  const before = hearingTold();
  return { ...before, hearing: { ...before.hearing, requestedOn: monday.today, requestedAt: monday.instant } };
};
const hearingAnnounced = () => {
  const before = hearingRequested();
  const announced = {
    ...{ at: monday.instant, on: monday.today, time: '09:30', place: '三楼听证室', chair: people.colleague },
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

/** The same case as far as each step: what earlier commands would have left. */
export const steps = {
  ...{ received: () => aCase(), claimed, accepted, underReview, pending, granted, certified, offered, refused },
  ...{ awaiting, supplied, tolerated, suspensionAsked, extensionAsked, suspended, arranged, verified, onTheSpot },
  ...{ handedOver, owing, delivered },
  ...{ hearingTold, hearingRequested, hearingAnnounced },
};
