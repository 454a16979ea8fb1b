import { departmentsOf, hasRole, worksFor, type Caller as KnownCaller, type Role } from '@hall/callers';
import type { Question } from './question.ts';
import type { Ticket } from './ticket.ts';

export type { Role } from '@hall/callers';

/** Who asks, and at which window they work; null for somebody who works at none. */
export type Caller = KnownCaller & { readonly windowNo: string | null };

const desk: readonly Role[] = ['GUIDE', 'INTAKE_OFFICER', 'HALL_OFFICE', 'AUDITOR'];
const department: readonly Role[] = ['ANSWERER', 'LIAISON', 'REVIEWER'];

/** Operation × role, the whole table (domain 7). */
export const operations = {
  ticket: ['APPLICANT', ...desk],
  waitingTickets: desk,
  question: ['APPLICANT', ...desk, ...department],
  questions: ['APPLICANT', ...desk, ...department],
  issueTicket: ['GUIDE', 'APPLICANT'],
  callNextTicket: ['INTAKE_OFFICER'],
  recallTicket: ['INTAKE_OFFICER'],
  finishTicket: ['INTAKE_OFFICER'],
  takeQuestion: ['GUIDE', 'INTAKE_OFFICER'],
  answerFromFaq: ['GUIDE', 'INTAKE_OFFICER'],
  escalateQuestion: ['GUIDE', 'INTAKE_OFFICER'],
  // somebody who is away is replaced by name (B11, B13); the answerer too, by one of the people of the department
  handOverQuestion: ['GUIDE', 'INTAKE_OFFICER', 'HALL_OFFICE', ...department],
  answerQuestion: department,
} as const satisfies Record<string, readonly Role[]>;
export type Operation = keyof typeof operations;

/** Whether one of the caller's roles allows the operation at all. */
export const mayDo = (caller: Caller, operation: Operation): boolean => hasRole(caller, operations[operation]);

/** Whether the caller may know of this ticket; who may not is told it does not exist. */
export const mayReadTicket = (caller: Caller, { applicantId }: Ticket): boolean =>
  hasRole(caller, desk) || isOwn(caller, applicantId);

/** Whether the caller may know of this question: the hall, the item's department, the person who asked. */
export const mayReadQuestion = (caller: Caller, { applicantId, departmentCode }: Question): boolean =>
  hasRole(caller, desk) ||
  (hasRole(caller, department) && worksFor(caller, departmentCode)) ||
  isOwn(caller, applicantId);

/** Whether the caller works in the hall or in a department. */
export const isStaff = (caller: Caller): boolean => hasRole(caller, [...desk, ...department]);

/** Whose questions the list shows: to the hall all, to a department its own, to an applicant those they have asked. */
export const questionScope = (
  caller: Caller,
): { departmentCodes?: readonly string[]; applicantId?: string } | 'NONE' => {
  if (hasRole(caller, desk)) return {};
  if (hasRole(caller, department) && caller.departmentCode) return { departmentCodes: departmentsOf(caller) };
  return hasRole(caller, ['APPLICANT']) ? { applicantId: caller.id } : 'NONE';
};

/** Whether somebody with these roles may own a question: answer it from what is published, or pass it on. */
export const owns = (held: readonly string[]): boolean =>
  operations.escalateQuestion.some((role) => held.includes(role));

/** Whether somebody with these roles may answer for a department. */
export const answers = (held: readonly string[]): boolean => department.some((role) => held.includes(role));

const isOwn = (caller: Caller, applicantId: string | null): boolean =>
  hasRole(caller, ['APPLICANT']) && caller.id === applicantId;
