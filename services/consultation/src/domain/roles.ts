import type { Caller as KnownCaller, Role } from '@hall/callers';

/** Who asks, and at which window they work; null for somebody who works at none. */
export type Caller = KnownCaller & { readonly windowNo: string | null };

/** The posts in the hall that have to do with consultation. */
export const deskRoles = ['GUIDE', 'INTAKE_OFFICER', 'HALL_OFFICE', 'AUDITOR'] as const satisfies readonly Role[];

/** The posts in the hall that own a question: they answer it from what is published, or pass it on. */
export const ownerRoles = ['GUIDE', 'INTAKE_OFFICER'] as const satisfies readonly Role[];

/** The posts in a department that answer for it. */
export const departmentRoles = ['ANSWERER', 'LIAISON', 'REVIEWER'] as const satisfies readonly Role[];

/** Whether somebody with these roles may own a question. */
export const owns = (held: readonly string[]): boolean => ownerRoles.some((role) => held.includes(role));

/** Whether somebody with these roles may answer for a department. */
export const answers = (held: readonly string[]): boolean => departmentRoles.some((role) => held.includes(role));
