import type { Trace } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import type { Siblings } from './department/task.ts';
import type { ReviewCase } from './review-case.ts';

/** The roles of the hall (A1). A token may name others, which grant nothing here. */
export const roles = [
  'APPLICANT',
  'GUIDE',
  'INTAKE_OFFICER',
  'ANSWERER',
  'LIAISON',
  'REVIEWER',
  'DECISION_MAKER',
  'AGENCY_HEAD',
  'DELIVERY_OFFICER',
  'HALL_OFFICE',
  'AUDITOR',
  'DEPARTMENT_SYSTEM',
] as const;
export type Role = (typeof roles)[number];

/** Who asks: a staff number, an applicant's id, a department's system; nobody has no id and no role. */
export type Caller = {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly departmentCode: string | null;
  /** Departments whose place the caller's own has taken (E29): their open cases go on under its people. */
  readonly predecessors?: readonly string[];
  readonly trace: Trace;
};

const inside: readonly Role[] = [
  'ANSWERER',
  'LIAISON',
  'REVIEWER',
  'DECISION_MAKER',
  'AGENCY_HEAD',
  'DEPARTMENT_SYSTEM',
];
const hall: readonly Role[] = ['INTAKE_OFFICER', 'DELIVERY_OFFICER', 'HALL_OFFICE', 'AUDITOR'];

/** Operation × role, the whole table (A1): mutations are the department's own people's. */
export const operations = {
  reviewCase: ['APPLICANT', ...hall, ...inside],
  departmentCases: [...inside, 'HALL_OFFICE', 'AUDITOR'],
  departmentReplies: [...inside, 'HALL_OFFICE', 'AUDITOR'],
  claimCase: ['REVIEWER'],
  acceptCase: ['REVIEWER'],
  startReview: ['REVIEWER'],
  submitOpinion: ['REVIEWER'],
  decideCase: ['DECISION_MAKER', 'AGENCY_HEAD'],
  requestSupplement: ['REVIEWER'],
  restateNotice: ['REVIEWER'],
  acceptSupplement: ['REVIEWER'],
  recordDecisionRequest: ['REVIEWER'],
  acceptTolerantly: ['REVIEWER'],
  supplyTolerance: ['REVIEWER'],
  rejectTolerance: ['REVIEWER'],
  settleBreach: ['DECISION_MAKER', 'AGENCY_HEAD'],
  declineAcceptance: ['REVIEWER'],
  grantOnTheSpot: ['DECISION_MAKER', 'AGENCY_HEAD'],
  proposeSuspension: ['REVIEWER'],
  approveSuspension: ['DECISION_MAKER', 'AGENCY_HEAD'],
  resumeReview: ['REVIEWER'],
  askExtension: ['REVIEWER', 'DECISION_MAKER'],
  approveExtension: ['AGENCY_HEAD'],
  declineProposal: ['DECISION_MAKER', 'AGENCY_HEAD'],
  arrangeVerification: ['REVIEWER'],
  recordVerification: ['REVIEWER'],
  tellHearingRight: ['REVIEWER'],
  recordHearingRequest: ['REVIEWER'],
  announceHearing: ['REVIEWER'],
  recordHearing: ['REVIEWER'],
  returnToReview: ['DECISION_MAKER', 'AGENCY_HEAD'],
  recallDecision: ['DECISION_MAKER', 'AGENCY_HEAD'],
  terminateCase: ['DECISION_MAKER', 'AGENCY_HEAD'],
  reopenCase: ['DECISION_MAKER', 'AGENCY_HEAD'],
  // a window wants to send somebody away (T6): the department confirms, the hall office after its silence
  turnAways: [...inside, 'HALL_OFFICE', 'AUDITOR'],
  confirmTurnAway: ['REVIEWER', 'LIAISON'],
  receiveInstead: ['REVIEWER', 'LIAISON', 'HALL_OFFICE'],
  explainRefusal: ['REVIEWER', 'LIAISON'],
  correctDocument: ['DECISION_MAKER', 'AGENCY_HEAD'],
  makeCertificate: ['REVIEWER'],
  offerResult: ['LIAISON'],
  // afterwards, from the paper of a department that cannot be connected (补录, S18)
  keyInAcceptance: ['LIAISON'],
  keyInNotice: ['LIAISON'],
  keyInNonAcceptance: ['LIAISON'],
  keyInDecision: ['LIAISON'],
  keyInResult: ['LIAISON'],
  // joint cases: the hall office orchestrates, and never decides
  jointCases: ['HALL_OFFICE', 'AUDITOR'],
  endHold: ['HALL_OFFICE'],
  extendJointCase: ['HALL_OFFICE'],
  hallTasks: ['HALL_OFFICE', 'AUDITOR'],
  deniedActs: ['HALL_OFFICE', 'AUDITOR'],
  cards: [...inside, 'HALL_OFFICE', 'AUDITOR'],
  reportAbsence: ['LIAISON', 'HALL_OFFICE'],
  closeHallTask: ['HALL_OFFICE'],
} as const satisfies Record<string, readonly Role[]>;
export type Operation = keyof typeof operations;

/** Whether one of the caller's roles allows the operation at all. */
export const mayDo = (caller: Caller, operation: Operation): boolean => isAllowed(caller.roles, operation);

/** Whether one of these roles allows the operation: also of somebody whom a paper or a department's system names for it. */
export const isAllowed = (held: readonly string[], operation: Operation): boolean =>
  operations[operation].some((role) => held.includes(role));

/**
 * Whether the caller decides on what was asked for: who may approve it may decline it. The extension is the head of the agency's alone
 * (T17; 行政许可法 art. 42).
 */
export const mayDecline = (caller: Caller, { proposal }: Pick<ReviewCase, 'proposal'>): boolean =>
  mayDo(caller, proposal?.kind === 'EXTENSION' ? 'approveExtension' : 'declineProposal');

/** Whether the caller's work list is that of all departments (A1: the hall office sees and pushes, but never decides). */
export const seesAllDepartments = (caller: Caller): boolean => hasRole(caller, ['HALL_OFFICE', 'AUDITOR']);

/** Whether the case is one of the caller's own department. */
export const isInside = (caller: Caller, { departmentCode }: Pick<ReviewCase, 'departmentCode'>): boolean =>
  hasRole(caller, inside) && worksFor(caller, departmentCode);

/** Whether the caller may know how this case stands; who may not is told it does not exist. Agents as long as their mandate lasts. */
export const mayRead = (
  caller: Caller,
  reviewCase: Pick<ReviewCase, 'departmentCode' | 'parties'>,
  today: HallDate,
): boolean => hasRole(caller, hall) || isInside(caller, reviewCase) || isParty(caller, reviewCase, today);

const isParty = (caller: Caller, { parties }: Pick<ReviewCase, 'parties'>, today: HallDate): boolean =>
  hasRole(caller, ['APPLICANT']) &&
  parties.some(
    ({ applicantId, agentId, validTo }) =>
      caller.id === applicantId || (caller.id === agentId && validTo !== null && today <= validTo),
  );

/** Whether the caller may know how this joint case stands: each of its departments waits for the others, so it sees the whole. */
export const mayReadJoint = (caller: Caller, { jointCase, components }: Siblings, today: HallDate): boolean =>
  hasRole(caller, hall) ||
  components.some((component) => isInside(caller, component)) ||
  isParty(caller, jointCase, today);

/** Whether the caller works in the hall or in a department. */
export const isStaff = (caller: Caller): boolean => hasRole(caller, [...hall, ...inside]);

/** Whether the caller reads the opinion: the department's people, and the auditor. */
export const mayReadOpinion = (caller: Caller, reviewCase: ReviewCase): boolean =>
  isInside(caller, reviewCase) || hasRole(caller, ['AUDITOR']);

/** Whether the caller reads the certificate's number: the department, the delivery window, the parties (A3). */
export const maySeeCertificateNumber = (caller: Caller, reviewCase: Pick<ReviewCase, 'departmentCode'>): boolean =>
  isInside(caller, reviewCase) || hasRole(caller, ['DELIVERY_OFFICER', 'APPLICANT']);

const hasRole = (caller: Caller, allowed: readonly Role[]): boolean =>
  caller.roles.some((role) => allowed.includes(role));

/** Whether the department's people are the caller's own, or those of a department that the caller's has succeeded (E29). */
const worksFor = ({ departmentCode, predecessors = [] }: Caller, code: string): boolean =>
  departmentCode === code || predecessors.includes(code);

/** The departments whose work is the caller's: the own one, and those it has succeeded (E29); none without a department. */
export const departmentsOf = ({ departmentCode, predecessors = [] }: Caller): readonly string[] =>
  departmentCode === null ? [] : [departmentCode, ...predecessors];
