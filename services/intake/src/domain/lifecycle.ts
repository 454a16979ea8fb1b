/** Where a case stands at the front desk; other services own the rest of its way. */
export type ServiceCaseStatus = 'DRAFT' | 'SUBMITTED' | 'RECEIVED' | 'INTAKE_REJECTED' | 'ARCHIVED';

/**
 * The front desk's part of a case's life (L2): status → action → next status. One table, five readers: the rules,
 * the field `availableActions`, the diagram in docs, the CHECK on `service_case.status`, and the test beside this file.
 */
export const lifecycle = {
  DRAFT: { submit: 'SUBMITTED' }, // T2
  SUBMITTED: { confirm: 'RECEIVED' }, // T4
  RECEIVED: { archive: 'ARCHIVED' }, // T31
  INTAKE_REJECTED: { archive: 'ARCHIVED' },
  ARCHIVED: { reopen: 'RECEIVED' }, // E46: nobody's act here; the department's next round opens the file again
} as const satisfies Record<ServiceCaseStatus, Readonly<Record<string, ServiceCaseStatus>>>;

/**
 * How a case comes into being: on line as a draft (T1), received at the window at once (T3), or turned away there, which leaves a record too
 * (T6; C-2).
 */
export const openings = {
  draft: 'DRAFT',
  receive: 'RECEIVED',
  turnAway: 'INTAKE_REJECTED',
} as const satisfies Record<string, ServiceCaseStatus>;

/** The way a case came into being. */
export type Opening = keyof typeof openings;

/** What can be done to a case at the front desk. */
export type ServiceCaseAction = KeyOfAny<(typeof lifecycle)[ServiceCaseStatus]>;
type KeyOfAny<Row> = Row extends unknown ? keyof Row : never;

/** All statuses, in the order of the table. */
export const serviceCaseStatuses = Object.keys(lifecycle) as readonly ServiceCaseStatus[];

/** The actions this status allows, whoever asks; `availableActions` asks permissions too. */
export const openActions = (status: ServiceCaseStatus): readonly ServiceCaseAction[] =>
  Object.keys(lifecycle[status]) as ServiceCaseAction[];

/** The status after this action, or undefined when the action is not open: the rule then refuses ACTION_NOT_OPEN. */
export const nextStatus = (status: ServiceCaseStatus, action: ServiceCaseAction): ServiceCaseStatus | undefined =>
  (lifecycle[status] as Partial<Record<ServiceCaseAction, ServiceCaseStatus>>)[action];
