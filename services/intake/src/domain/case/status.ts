/** Where a case can stand at the front desk (L2). What happens to it afterwards is decided by the other services. A new one needs a migration. */
export const serviceCaseStatuses = ['DRAFT', 'SUBMITTED', 'RECEIVED', 'INTAKE_REJECTED', 'ARCHIVED'] as const;

/** Where a case stands at the front desk. */
export type ServiceCaseStatus = (typeof serviceCaseStatuses)[number];

/**
 * The ways in which a case comes into being, with its first status: as an online draft (T1), by a receipt at the window (T3), or as the
 * record of somebody who was turned away at the window (T6; C-2).
 */
export const openings = {
  draft: 'DRAFT',
  receive: 'RECEIVED',
  turnAway: 'INTAKE_REJECTED',
} as const satisfies Record<string, ServiceCaseStatus>;

/** The way in which a case came into being. */
export type Opening = keyof typeof openings;
