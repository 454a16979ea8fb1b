import type { Trace } from '@hall/event-contracts';
import type { Role } from './roles.ts';

/** Who asks. Somebody who has not signed in has an empty id and no role. */
export type Caller = {
  /** A staff number, the id of an applicant, or the name of a department's system. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** The department of a member of its staff or of its system; null for applicants and for the staff of the hall. */
  readonly departmentCode: string | null;
  /** The departments whose place the caller's own has taken (E29): their open cases are continued by its people. Missing: none. */
  readonly predecessors?: readonly string[];
  /** What ties the request to its log lines and to the events it causes. */
  readonly trace: Trace;
};

/** Whether the caller has at least one of these roles. */
export const hasRole = (caller: Pick<Caller, 'roles'>, allowed: readonly Role[]): boolean =>
  caller.roles.some((role) => allowed.includes(role));

/** The departments whose work is the caller's: their own, and those whose place it has taken (E29). None without a department. */
export const departmentsOf = ({
  departmentCode,
  predecessors = [],
}: Pick<Caller, 'departmentCode' | 'predecessors'>): readonly string[] =>
  departmentCode === null ? [] : [departmentCode, ...predecessors];

/** Whether the work of this department is the caller's: of their own department, or of one whose place it has taken (E29). */
export const worksFor = (caller: Pick<Caller, 'departmentCode' | 'predecessors'>, code: string): boolean =>
  departmentsOf(caller).includes(code);
