/** Where a case stands at the front desk. What happens to it afterwards is decided by the other services. */
export type ServiceCaseStatus = 'DRAFT' | 'SUBMITTED' | 'RECEIVED' | 'INTAKE_REJECTED' | 'ARCHIVED';

/**
 * The front desk's part of a case's life (L2): status → action → next status.
 *
 * The rules, the table of actions (`actions.ts`), the diagram in docs/generated/lifecycles.md and the CHECK on `service_case.status` all
 * read this table. A new action needs a row in the table of actions, or nothing compiles; a new status needs a migration of the CHECK.
 */
export const lifecycle = {
  DRAFT: { submit: 'SUBMITTED' }, // T2
  SUBMITTED: { confirm: 'RECEIVED' }, // T4
  RECEIVED: { archive: 'ARCHIVED' }, // T31
  INTAKE_REJECTED: { archive: 'ARCHIVED' },
  ARCHIVED: { reopen: 'RECEIVED' }, // E46: the department takes the case up again in its next round, which opens the file
} as const satisfies Record<ServiceCaseStatus, Readonly<Record<string, ServiceCaseStatus>>>;

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

/** Everything that can be done to a case at the front desk: the actions of all statuses. */
export type ServiceCaseAction = KeyOfAny<(typeof lifecycle)[ServiceCaseStatus]>;
type KeyOfAny<Row> = Row extends unknown ? keyof Row : never;

/** All statuses, in the order of the table. */
export const serviceCaseStatuses = Object.keys(lifecycle) as readonly ServiceCaseStatus[];

/** The actions that this status allows, whoever asks. `availableActions` also looks at the person who asks. */
export const openActions = (status: ServiceCaseStatus): readonly ServiceCaseAction[] =>
  Object.keys(lifecycle[status]) as ServiceCaseAction[];

/** The status after this action. Undefined when the status does not allow the action: the rule then refuses ACTION_NOT_OPEN. */
export const nextStatus = (status: ServiceCaseStatus, action: ServiceCaseAction): ServiceCaseStatus | undefined =>
  (lifecycle[status] as Partial<Record<ServiceCaseAction, ServiceCaseStatus>>)[action];
