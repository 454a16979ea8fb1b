import { staffRoles } from '@hall/event-contracts';

/**
 * The roles of the hall (A1): the person who applies, the staff as the catalogue publishes them, and the system of a department. An access
 * token may name other roles, which grant nothing here.
 */
export const roles = ['APPLICANT', ...staffRoles, 'DEPARTMENT_SYSTEM'] as const;

/** One of the roles of the hall. */
export type Role = (typeof roles)[number];
