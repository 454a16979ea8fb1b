import { hasRole, worksFor, type Caller as KnownCaller, type Role } from '@hall/callers';
import type { HallDate } from '@hall/working-days';
import type { JointCase } from './joint-case/joint-case.ts';
import type { Progress } from './progress/stage.ts';
import type { ServiceCase } from './service-case.ts';

export { departmentsOf, roles, type Role } from '@hall/callers';

/** Who asks, at which window they work (null: at none), and for whom they act. */
export type Caller = KnownCaller & {
  readonly windowNo: string | null;
  /** Whom they act for today, where that was looked up; else what a case says of its agent counts. */
  readonly actsFor?: ActsFor;
};

/** Ids of principals: enterprises represented by office, and those of a mandate that is in force today. */
export type ActsFor = { readonly byOffice: ReadonlySet<string>; readonly byMandate: ReadonlySet<string> };

const department: readonly Role[] = [
  'ANSWERER',
  'LIAISON',
  'REVIEWER',
  'DECISION_MAKER',
  'AGENCY_HEAD',
  'DEPARTMENT_SYSTEM',
];
/** Who in the hall has to do with cases; the guide at the door has not (domain 7). */
const hall: readonly Role[] = ['INTAKE_OFFICER', 'DELIVERY_OFFICER', 'HALL_OFFICE', 'AUDITOR'];
const everyone = 'EVERYONE';

/** Operation × role, the whole table (domain 7). EVERYONE includes those who have not signed in. */
export const operations = {
  // what anybody may know
  hall: everyone,
  items: everyone,
  item: everyone,
  department: everyone,
  departments: everyone,
  progress: everyone,
  jointMatters: everyone,
  jointMatter: everyone,
  previewJointMatter: everyone,
  // cases: which of them, is decided case by case in `mayRead`
  serviceCase: ['APPLICANT', ...hall, ...department],
  serviceCaseByNumber: ['APPLICANT', ...hall, ...department],
  jointCase: ['APPLICANT', ...hall, ...department],
  jointCaseByNumber: ['APPLICANT', ...hall, ...department],
  myCases: ['APPLICANT'],
  windowCases: ['INTAKE_OFFICER'],
  // people
  staff: ['GUIDE', ...hall, ...department],
  // also at the delivery window: who collects comes with a document, and perhaps with a new mandate (B41)
  applicantByIdNumber: ['INTAKE_OFFICER', 'DELIVERY_OFFICER'],
  registerApplicant: ['INTAKE_OFFICER', 'DELIVERY_OFFICER'],
  changeApplicant: ['INTAKE_OFFICER'],
  registerMandate: ['INTAKE_OFFICER', 'DELIVERY_OFFICER'],
  revokeMandate: ['APPLICANT', 'INTAKE_OFFICER', 'DELIVERY_OFFICER'],
  receiveCase: ['INTAKE_OFFICER'],
  receiveJointCase: ['INTAKE_OFFICER'],
  // after the receipt, by the applicant on line or at any window
  handInSupplement: ['APPLICANT', 'INTAKE_OFFICER', 'DELIVERY_OFFICER'],
  requestWithdrawal: ['APPLICANT', 'INTAKE_OFFICER'],
  // somebody would be sent away (T6)
  turnAway: ['APPLICANT', ...hall, ...department],
  windowTurnAways: ['INTAKE_OFFICER'],
  askTurnAway: ['INTAKE_OFFICER'],
  turnAwayCase: ['INTAKE_OFFICER'],
  // papers on their way to the department (D12)
  handovers: ['INTAKE_OFFICER', 'LIAISON', 'HALL_OFFICE', 'AUDITOR'],
  sendMaterials: ['INTAKE_OFFICER'],
  signForMaterials: ['LIAISON'],
  // before a receipt: earlier applications and bars (E25)
  applicationCheck: ['APPLICANT', 'INTAKE_OFFICER'],
  // after the end
  archiveCase: ['HALL_OFFICE'],
  // filing on line
  myDrafts: ['APPLICANT'],
  saveDraft: ['APPLICANT', 'INTAKE_OFFICER'],
  discardDraft: ['APPLICANT', 'INTAKE_OFFICER'],
  submitCase: ['APPLICANT'],
  submissions: ['INTAKE_OFFICER'],
  confirmSubmission: ['INTAKE_OFFICER'],
} as const satisfies Record<string, readonly Role[] | typeof everyone>;
export type Operation = keyof typeof operations;

/** Whether one of the caller's roles allows the operation at all. */
export const mayDo = (caller: Caller, operation: Operation): boolean => {
  const allowed: readonly Role[] | typeof everyone = operations[operation];
  return allowed === everyone || hasRole(caller, allowed);
};

/** Whether the caller sits at a window, of the intake or of the delivery: whoever stands before it acts through them (S33, S49). */
export const isAtWindow = (caller: Caller): boolean => hasRole(caller, ['INTAKE_OFFICER', 'DELIVERY_OFFICER']);

/** Whether the caller works in the department of this case. */
export const isInside = (caller: Caller, { departmentCode }: Pick<ServiceCase, 'departmentCode'>): boolean =>
  hasRole(caller, department) && worksFor(caller, departmentCode);

/** Whether the caller may know that this case exists; who may not is told it does not. */
export const mayRead = (
  caller: Caller,
  serviceCase: Pick<ServiceCase, 'departmentCode' | 'applicantId' | 'agentId' | 'mandateValidTo'>,
  today: HallDate,
): boolean => hasRole(caller, hall) || isInside(caller, serviceCase) || isParty(caller, serviceCase, today);

/** Whether the caller may know that this joint case exists: its departments see it whole, because each waits for the others. */
export const mayReadJoint = (caller: Caller, jointCase: JointCase, today: HallDate): boolean =>
  hasRole(caller, hall) ||
  (hasRole(caller, department) &&
    jointCase.components.some(({ departmentCode }) => worksFor(caller, departmentCode))) ||
  isParty(caller, jointCase, today);

/**
 * Whether the caller sees who the people of the case are, or only masked data (domain 7: personal data view). `told` is what the
 * other services last said of the case, or of the components of the joint case.
 */
export const maySeePersonalData = (
  caller: Caller,
  received: ServiceCase | JointCase,
  told: readonly Progress[],
  today: HallDate,
): boolean =>
  isParty(caller, received, today) ||
  (hasRole(caller, ['INTAKE_OFFICER']) && (caller.id === received.receivedBy || awaitsPrecheck(received))) ||
  (hasRole(caller, ['DELIVERY_OFFICER']) && told.some(isBeingDelivered)) ||
  (hasRole(caller, department) &&
    ('components' in received ? received.components : [received]).some(({ departmentCode }) =>
      worksFor(caller, departmentCode),
    ));

/** Filed on line and in nobody's hands yet: any window may pre-check it (T4). */
const awaitsPrecheck = (received: ServiceCase | JointCase): boolean =>
  'status' in received && received.status === 'SUBMITTED';

/** The hall has taken the result over: the delivery officer attests who receives it (T26), and cannot do so for 郁**. */
const isBeingDelivered = ({ source, status }: Progress): boolean => source === 'delivery' && status !== 'OFFERED';

/**
 * The applicant always; the legal representative of today; the case's agent as long as a mandate is in force, renewed or not (B17): one that was
 * taken back ends it.
 */
const isParty = (
  caller: Caller,
  received: Pick<ServiceCase, 'applicantId' | 'agentId' | 'mandateValidTo'>,
  today: HallDate,
): boolean =>
  hasRole(caller, ['APPLICANT']) &&
  (caller.id === received.applicantId ||
    (caller.actsFor?.byOffice.has(received.applicantId) ?? false) ||
    (caller.id === received.agentId && mayStillAct(caller, received, today)));

const mayStillAct = (
  { actsFor }: Caller,
  { applicantId, mandateValidTo }: Pick<ServiceCase, 'applicantId' | 'mandateValidTo'>,
  today: HallDate,
): boolean => actsFor?.byMandate.has(applicantId) ?? (mandateValidTo !== null && today <= mandateValidTo);
