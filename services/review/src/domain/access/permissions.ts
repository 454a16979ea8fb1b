import { departmentRoles, hallRoles, hasRole, isParty, worksFor, type Caller, type Role } from '@hall/callers';
import { rolesOf } from '@hall/lifecycle';
import type { HallDate } from '@hall/working-days';
import type { Siblings } from '../case/joint-case.ts';
import { actions, type ActionOperation } from '../lifecycle/actions.ts';
import type { ReviewCase } from '../case/review-case.ts';

/** Operation × role of what is no action of the lifecycle; those of actions stand in the table of actions. */
const otherOperations = {
  reviewCase: ['APPLICANT', ...hallRoles, ...departmentRoles],
  departmentCases: [...departmentRoles, 'HALL_OFFICE', 'AUDITOR'],
  departmentReplies: [...departmentRoles, 'HALL_OFFICE', 'AUDITOR'],
  // a window wants to send somebody away (T6): the department confirms, the hall office after its silence
  turnAways: [...departmentRoles, 'HALL_OFFICE', 'AUDITOR'],
  confirmTurnAway: ['REVIEWER', 'LIAISON'],
  receiveInstead: ['REVIEWER', 'LIAISON', 'HALL_OFFICE'],
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
  cards: [...departmentRoles, 'HALL_OFFICE', 'AUDITOR'],
  reportAbsence: ['LIAISON', 'HALL_OFFICE'],
  closeHallTask: ['HALL_OFFICE'],
} as const satisfies Record<string, readonly Role[]>;

/** Operation × role, the whole table (A1): mutations are the department's own people's. */
export const operations: Readonly<Record<Operation, readonly Role[]>> = { ...otherOperations, ...rolesOf(actions) };
export type Operation = keyof typeof otherOperations | ActionOperation;

/** Whether one of the caller's roles allows the operation at all. */
export const mayDo = (caller: Caller, operation: Operation): boolean => isAllowed(caller.roles, operation);

/** Whether one of these roles allows the operation: also of somebody whom a paper or a department's system names for it. */
export const isAllowed = (held: readonly string[], operation: Operation): boolean =>
  operations[operation].some((role) => held.includes(role));

/** Whether the caller's work list is that of all departments (A1: the hall office sees and pushes, but never decides). */
export const seesAllDepartments = (caller: Caller): boolean => hasRole(caller, ['HALL_OFFICE', 'AUDITOR']);

/** Whether the case is one of the caller's own department. */
export const isInside = (caller: Caller, { departmentCode }: Pick<ReviewCase, 'departmentCode'>): boolean =>
  hasRole(caller, departmentRoles) && worksFor(caller, departmentCode);

/** Whether the caller may know how this case stands; who may not is told it does not exist. Agents as long as their mandate lasts. */
export const mayRead = (
  caller: Caller,
  reviewCase: Pick<ReviewCase, 'departmentCode' | 'parties'>,
  today: HallDate,
): boolean => hasRole(caller, hallRoles) || isInside(caller, reviewCase) || isParty(caller, reviewCase.parties, today);

/** Whether the caller may know how this joint case stands: each of its departments waits for the others, so it sees the whole. */
export const mayReadJoint = (caller: Caller, { jointCase, components }: Siblings, today: HallDate): boolean =>
  hasRole(caller, hallRoles) ||
  components.some((component) => isInside(caller, component)) ||
  isParty(caller, jointCase.parties, today);

/** Whether the caller works in the hall or in a department. */
export const isStaff = (caller: Caller): boolean => hasRole(caller, [...hallRoles, ...departmentRoles]);

/** Whether the caller reads the opinion: the department's people, and the auditor. */
export const mayReadOpinion = (caller: Caller, reviewCase: ReviewCase): boolean =>
  isInside(caller, reviewCase) || hasRole(caller, ['AUDITOR']);

/** Whether the caller reads the certificate's number: the department, the delivery window, the parties (A3). */
export const maySeeCertificateNumber = (caller: Caller, reviewCase: Pick<ReviewCase, 'departmentCode'>): boolean =>
  isInside(caller, reviewCase) || hasRole(caller, ['DELIVERY_OFFICER', 'APPLICANT']);
