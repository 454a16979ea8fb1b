import type { Caller, Role } from '@hall/callers';
import type { TerminationGround } from '../src/domain/ending/termination.ts';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CaseReceivedV1, Department, StaffMember } from '@hall/event-contracts';
import { calendarOf, type CalendarYear, type HallNow } from '@hall/working-days';
import type { NoticeEntry } from '../src/domain/case/notice.ts';
import type { ReviewCase } from '../src/domain/case/review-case.ts';
import { openReviewCase } from '../src/domain/receipt/opening.ts';

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
    quota: null,
    fee: null,
    needsSiteVisit: true,
    contactPhone: '010-00000000',
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

/** One thing that is missing, with everything a notice has to say about it. */
export const anEntry = (matters: Partial<NoticeEntry> = {}): NoticeEntry => ({
  key: '1',
  materialCode: 'M1',
  defect: '未签字',
  standard: '申请人签字',
  basis: '办事指南第五条',
  howToSupply: '签字后交任一窗口',
  ...matters,
});

/** What a decision maker says who ends a case for this cause. */
export const terminationFor = <Cause extends TerminationGround>(cause: Cause) => ({
  cause,
  facts: '登记机关已经核准注销',
  legalBasis: '《行政许可法》第七十条',
  evidence: '注销通知书',
});
