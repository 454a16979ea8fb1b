import { departmentsOf, hasRole, worksFor, type Role } from '@hall/callers';
import { rolesOf } from '@hall/lifecycle';
import { questionActions, ticketActions, type ActionOperation } from './actions.ts';
import type { Question } from './question.ts';
import { departmentRoles, deskRoles, type Caller } from './roles.ts';
import type { Ticket } from './ticket.ts';

/** Operation × role of what is no action of a lifecycle. The roles of actions stand in the tables of actions. */
const otherOperations = {
  ticket: ['APPLICANT', ...deskRoles],
  waitingTickets: deskRoles,
  question: ['APPLICANT', ...deskRoles, ...departmentRoles],
  questions: ['APPLICANT', ...deskRoles, ...departmentRoles],
  issueTicket: ['GUIDE', 'APPLICANT'],
  takeQuestion: ['GUIDE', 'INTAKE_OFFICER'],
} as const satisfies Record<string, readonly Role[]>;

/** Operation × role, the whole table (A1). */
export const operations: Readonly<Record<Operation, readonly Role[]>> = {
  ...otherOperations,
  ...rolesOf(questionActions),
  ...rolesOf(ticketActions),
};
export type Operation = keyof typeof otherOperations | ActionOperation;

/** Whether one of the caller's roles allows the operation at all. */
export const mayDo = (caller: Caller, operation: Operation): boolean => hasRole(caller, operations[operation]);

/** Whether the caller may know of this ticket. A caller who may not is told that it does not exist. */
export const mayReadTicket = (caller: Caller, { applicantId }: Ticket): boolean =>
  hasRole(caller, deskRoles) || isOwn(caller, applicantId);

/** Whether the caller may know of this question: the staff of the hall, the department of the item, and the person who asked. */
export const mayReadQuestion = (caller: Caller, { applicantId, departmentCode }: Question): boolean =>
  hasRole(caller, deskRoles) ||
  (hasRole(caller, departmentRoles) && worksFor(caller, departmentCode)) ||
  isOwn(caller, applicantId);

/** Whether the caller works in the hall or in a department. */
export const isStaff = (caller: Caller): boolean => hasRole(caller, [...deskRoles, ...departmentRoles]);

/** Whose questions the list shows: to the hall all, to a department its own, to an applicant those they have asked. */
export const questionScope = (
  caller: Caller,
): { departmentCodes?: readonly string[]; applicantId?: string } | 'NONE' => {
  if (hasRole(caller, deskRoles)) return {};
  if (hasRole(caller, departmentRoles) && caller.departmentCode) return { departmentCodes: departmentsOf(caller) };
  return hasRole(caller, ['APPLICANT']) ? { applicantId: caller.id } : 'NONE';
};

const isOwn = (caller: Caller, applicantId: string | null): boolean =>
  hasRole(caller, ['APPLICANT']) && caller.id === applicantId;
