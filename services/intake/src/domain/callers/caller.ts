import type { Trace } from '@hall/event-contracts';

/** The roles of the hall (A1). A token may name further roles; they grant nothing in this service. */
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

/**
 * Who asks. The id is a staff number, an applicant's id or the name of a department's system. Somebody who has not signed in has an empty
 * id and no role.
 */
export type Caller = {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly departmentCode: string | null;
  /** The departments whose place the caller's own department has taken (E29). Its people continue their open cases. */
  readonly predecessors?: readonly string[];
  readonly windowNo: string | null;
  readonly trace: Trace;
  /** Whom the caller acts for today. Missing where it was not looked up: then the mandate that the case names decides. */
  readonly actsFor?: ActsFor;
};

/**
 * The ids of the principals for whom somebody acts: enterprises whose legal representative they are, and principals who have given them a
 * mandate that is in force today.
 */
export type ActsFor = { readonly byOffice: ReadonlySet<string>; readonly byMandate: ReadonlySet<string> };

/** The roles of a department's people, and of its system. */
export const departmentRoles: readonly Role[] = [
  'ANSWERER',
  'LIAISON',
  'REVIEWER',
  'DECISION_MAKER',
  'AGENCY_HEAD',
  'DEPARTMENT_SYSTEM',
];
/** The roles of the hall that deal with cases. The guide at the entrance does not (A1). */
export const hallRoles: readonly Role[] = ['INTAKE_OFFICER', 'DELIVERY_OFFICER', 'HALL_OFFICE', 'AUDITOR'];

/** Whether the caller has one of these roles. */
export const hasRole = (caller: Caller, allowed: readonly Role[]): boolean =>
  caller.roles.some((role) => allowed.includes(role));

/** Whether the caller works at an intake window or a delivery window. There an officer acts for the person who stands before them (S33, S49). */
export const isAtWindow = (caller: Caller): boolean => hasRole(caller, ['INTAKE_OFFICER', 'DELIVERY_OFFICER']);

/** Whether the caller works for this department: it is the caller's own, or one whose place the caller's own has taken (E29). */
export const worksFor = ({ departmentCode, predecessors = [] }: Caller, code: string): boolean =>
  departmentCode === code || predecessors.includes(code);

/** The departments for which the caller works: the own one and those whose place it has taken (E29). Empty without a department. */
export const departmentsOf = ({ departmentCode, predecessors = [] }: Caller): readonly string[] =>
  departmentCode === null ? [] : [departmentCode, ...predecessors];
