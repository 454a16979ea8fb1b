import type { Trace } from '@hall/event-contracts';
import { openQuestionActions, type QuestionAction } from './lifecycle.ts';
import type { Question } from './question.ts';
import type { Ticket } from './ticket.ts';

/** The roles of the hall (domain 7). A token may name others, which grant nothing here. */
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
  readonly windowNo: string | null;
  readonly trace: Trace;
};

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
  // who is away is replaced by name (B11, B13), the answerer too: then by one of the department's people
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

/** Whose questions the list shows: all for the hall, the department's, or one's own. */
export const questionScope = (
  caller: Caller,
): { departmentCodes?: readonly string[]; applicantId?: string } | 'NONE' => {
  if (hasRole(caller, desk)) return {};
  if (hasRole(caller, department) && caller.departmentCode) return { departmentCodes: departmentsOf(caller) };
  return hasRole(caller, ['APPLICANT']) ? { applicantId: caller.id } : 'NONE';
};

const doors: Record<QuestionAction, Operation> = {
  answerFromFaq: 'answerFromFaq',
  escalate: 'escalateQuestion',
  answer: 'answerQuestion',
  handOver: 'handOverQuestion',
};

/** Whether somebody with these roles may own a question: answer it from what is published, or pass it on. */
export const owns = (held: readonly string[]): boolean =>
  operations.escalateQuestion.some((role) => held.includes(role));

/** Whether somebody with these roles may answer for a department. */
export const answers = (held: readonly string[]): boolean => department.some((role) => held.includes(role));

/** What this caller may do now with this question: its owner alone answers or passes it on; any officer takes it over, by name. */
export const availableActions = (caller: Caller, question: Question): readonly QuestionAction[] =>
  openQuestionActions(question.status).filter(
    (action) => mayDo(caller, doors[action]) && isTheirs[action](caller, question),
  );

/** Whose it is to do. The item's answerers are known to the rule alone, which refuses by name. */
const isTheirs: Record<QuestionAction, (caller: Caller, question: Question) => boolean> = {
  answerFromFaq: ({ id }, { owner }) => owner === id,
  escalate: ({ id }, { owner }) => owner === id,
  answer: ({ id, roles: held }, { answerer }) => held.includes('ANSWERER') || answerer === id,
  handOver: (caller, { status, departmentCode }) =>
    caller.roles.includes('HALL_OFFICE') ||
    (status === 'ESCALATED' ? caller.departmentCode === departmentCode && answers(caller.roles) : owns(caller.roles)),
};

const isOwn = (caller: Caller, applicantId: string | null): boolean =>
  hasRole(caller, ['APPLICANT']) && caller.id === applicantId;

const hasRole = (caller: Caller, allowed: readonly Role[]): boolean =>
  caller.roles.some((role) => allowed.includes(role));

/** Whether the department's people are the caller's own, or those of a department that the caller's has succeeded (E29). */
const worksFor = ({ departmentCode, predecessors = [] }: Caller, code: string): boolean =>
  departmentCode === code || predecessors.includes(code);

/** The departments whose work is the caller's: the own one, and those it has succeeded (E29); none without a department. */
const departmentsOf = ({ departmentCode, predecessors = [] }: Caller): readonly string[] =>
  departmentCode === null ? [] : [departmentCode, ...predecessors];
