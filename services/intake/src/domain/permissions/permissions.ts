import { departmentRoles, hallRoles, hasRole, worksFor, type Role } from '@hall/callers';
import { rolesOf } from '@hall/lifecycle';
import type { HallDate } from '@hall/working-days';
import type { Caller } from '../callers/caller.ts';
import { actions, type ActionOperation } from '../lifecycle/actions.ts';
import type { Progress } from '../progress/stage.ts';
import type { ServiceCase, WindowReceipt } from '../case/service-case.ts';

/** The operation is open to everybody, also to those who have not signed in. */
const everyone = 'EVERYONE';

/** For every operation of the graph that is not an action of the lifecycle, the roles that may use it (A1). */
const otherOperations = {
  // What anybody may read without signing in: the catalogue, and how far a case has come, for who knows its number
  // and the end of the applicant's identity number.
  hall: everyone,
  items: everyone,
  item: everyone,
  department: everyone,
  departments: everyone,
  progress: everyone,
  jointMatters: everyone,
  jointMatter: everyone,
  previewJointMatter: everyone,
  // Cases are read by these roles; `mayRead` decides for each case whether the caller may see it.
  serviceCase: ['APPLICANT', ...hallRoles, ...departmentRoles],
  serviceCaseByNumber: ['APPLICANT', ...hallRoles, ...departmentRoles],
  jointCase: ['APPLICANT', ...hallRoles, ...departmentRoles],
  jointCaseByNumber: ['APPLICANT', ...hallRoles, ...departmentRoles],
  myCases: ['APPLICANT'],
  windowCases: ['INTAKE_OFFICER'],
  // Staff, applicants and who acts for them.
  staff: ['GUIDE', ...hallRoles, ...departmentRoles],
  // The delivery window needs these too: whoever collects a result shows a document, and may bring a new mandate (B41).
  applicantByIdNumber: ['INTAKE_OFFICER', 'DELIVERY_OFFICER'],
  registerApplicant: ['INTAKE_OFFICER', 'DELIVERY_OFFICER'],
  changeApplicant: ['INTAKE_OFFICER'],
  registerMandate: ['INTAKE_OFFICER', 'DELIVERY_OFFICER'],
  revokeMandate: ['APPLICANT', 'INTAKE_OFFICER', 'DELIVERY_OFFICER'],
  receiveCase: ['INTAKE_OFFICER'],
  receiveJointCase: ['INTAKE_OFFICER'],
  // What follows the receipt is done by the applicant online, or at a window.
  handInSupplement: ['APPLICANT', 'INTAKE_OFFICER', 'DELIVERY_OFFICER'],
  requestWithdrawal: ['APPLICANT', 'INTAKE_OFFICER'],
  // An officer at a window who finds that somebody would have to be turned away asks the department first (T6).
  turnAway: ['APPLICANT', ...hallRoles, ...departmentRoles],
  windowTurnAways: ['INTAKE_OFFICER'],
  askTurnAway: ['INTAKE_OFFICER'],
  turnAwayCase: ['INTAKE_OFFICER'],
  // Papers are carried to the department with a hand-over list (D12), for which the liaison signs.
  handovers: ['INTAKE_OFFICER', 'LIAISON', 'HALL_OFFICE', 'AUDITOR'],
  sendMaterials: ['INTAKE_OFFICER'],
  signForMaterials: ['LIAISON'],
  // Earlier applications and bars of the applicant are looked up before a receipt (E25).
  applicationCheck: ['APPLICANT', 'INTAKE_OFFICER'],
  // Filing online: the applicant keeps a draft, with the help of an officer where it is wanted; officers see what has been submitted.
  myDrafts: ['APPLICANT'],
  saveDraft: ['APPLICANT', 'INTAKE_OFFICER'],
  discardDraft: ['APPLICANT', 'INTAKE_OFFICER'],
  submissions: ['INTAKE_OFFICER'],
} as const satisfies Record<string, readonly Role[] | typeof everyone>;
export type Operation = keyof typeof otherOperations | ActionOperation;

/** For every operation of the graph, the roles that may use it: those of the actions are in the table of actions. */
export const operations: Readonly<Record<Operation, readonly Role[] | typeof everyone>> = {
  ...otherOperations,
  ...rolesOf(actions),
};

/** The parties of a case or of a joint case: the applicant, and the agent with the last day of the mandate. */
type Parties = Pick<WindowReceipt, 'applicantId' | 'agentId' | 'mandateValidTo'>;
/** A joint case, as far as permissions depend on it: the departments of its components. */
type WithComponents = { readonly components: readonly Pick<ServiceCase, 'departmentCode'>[] };
/** A case or a joint case, as far as permissions depend on it. */
type Received = Parties &
  Pick<WindowReceipt, 'receivedBy'> &
  (Pick<ServiceCase, 'departmentCode' | 'status'> | WithComponents);

/** Whether one of the caller's roles allows the operation. Which cases it may be used on is a separate question: see `mayRead`. */
export const mayDo = (caller: Caller, operation: Operation): boolean => {
  const allowed = operations[operation];
  return allowed === everyone || hasRole(caller, allowed);
};

/** Whether the caller works in the department of this case, or in the one that has taken its place. */
export const isInside = (caller: Caller, { departmentCode }: Pick<ServiceCase, 'departmentCode'>): boolean =>
  hasRole(caller, departmentRoles) && worksFor(caller, departmentCode);

/** Whether the caller may know that this case exists. Whoever may not is told that there is no such case. */
export const mayRead = (
  caller: Caller,
  serviceCase: Pick<ServiceCase, 'departmentCode'> & Parties,
  today: HallDate,
): boolean => hasRole(caller, hallRoles) || isInside(caller, serviceCase) || isParty(caller, serviceCase, today);

/**
 * Whether the caller may know that this joint case exists. Each of its departments sees the whole joint case, because each waits for the
 * others.
 */
export const mayReadJoint = (caller: Caller, jointCase: Parties & WithComponents, today: HallDate): boolean =>
  hasRole(caller, hallRoles) ||
  (hasRole(caller, departmentRoles) &&
    jointCase.components.some(({ departmentCode }) => worksFor(caller, departmentCode))) ||
  isParty(caller, jointCase, today);

/**
 * Whether the caller sees the names and numbers of the people of a case, or of a joint case; everybody else sees them masked (A3).
 * `told` is what the other services last reported of the case, or of the components of the joint case.
 *
 * In full they are shown to the parties, to the officer who received the case, to any intake officer as long as an online filing waits for
 * its pre-check, to a delivery officer once the result is at the window, and to the departments of the case.
 */
export const maySeePersonalData = (
  caller: Caller,
  received: Received,
  told: readonly Progress[],
  today: HallDate,
): boolean =>
  isParty(caller, received, today) ||
  (hasRole(caller, ['INTAKE_OFFICER']) && (caller.id === received.receivedBy || awaitsPrecheck(received))) ||
  (hasRole(caller, ['DELIVERY_OFFICER']) && told.some(isBeingDelivered)) ||
  (hasRole(caller, departmentRoles) &&
    ('components' in received ? received.components : [received]).some(({ departmentCode }) =>
      worksFor(caller, departmentCode),
    ));

/** Whether it was filed online and no officer has taken it on yet: any window may pre-check it (T4). */
const awaitsPrecheck = (received: Received): boolean => 'status' in received && received.status === 'SUBMITTED';

/**
 * Whether the hall has taken over the result. From then on the delivery officer attests who receives it (T26), which cannot be done for a
 * masked name such as 郁**.
 */
const isBeingDelivered = ({ source, status }: Progress): boolean => source === 'delivery' && status !== 'OFFERED';

/**
 * Whether the caller is a party of the case: its applicant, the person who is today the legal representative of the applicant, or the case's
 * agent as long as some mandate of the applicant for that agent is in force (B17). An agent whose mandate was revoked is no party any more.
 */
const isParty = (caller: Caller, received: Parties, today: HallDate): boolean =>
  hasRole(caller, ['APPLICANT']) &&
  (caller.id === received.applicantId ||
    (caller.actsFor?.byOffice.has(received.applicantId) ?? false) ||
    (caller.id === received.agentId && mayStillAct(caller, received, today)));

const mayStillAct = (
  { actsFor }: Caller,
  { applicantId, mandateValidTo }: Pick<Parties, 'applicantId' | 'mandateValidTo'>,
  today: HallDate,
): boolean => actsFor?.byMandate.has(applicantId) ?? (mandateValidTo !== null && today <= mandateValidTo);
