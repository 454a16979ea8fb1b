import { staffRoles } from '@hall/event-contracts';

/**
 * The roles of the hall (A1): the person who applies, the staff as the catalogue publishes them, and the system of a department. An access
 * token may name other roles, which grant nothing here.
 */
export const roles = ['APPLICANT', ...staffRoles, 'DEPARTMENT_SYSTEM'] as const;

/** One of the roles of the hall. */
export type Role = (typeof roles)[number];

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
