/** Where the hand-out of a result stands (L2). */
export type DeliveryStatus = 'OFFERED' | 'READY' | 'DELIVERED' | 'COMPLETED' | 'UNCLAIMED';

/**
 * The delivery window's part of a case's life (T1–T33): status → action → next status. The rules, the field `availableActions`, the diagram in
 * docs and the CHECK on `delivery_case.status` read it; the test beside this file has the same matrix written by hand. Who takes an action is in
 * `actions`.
 */
export const lifecycle = {
  OFFERED: { handOver: 'READY' }, // T24, T25
  READY: { deliver: 'DELIVERED', collect: 'READY', failTry: 'READY', expire: 'UNCLAIMED' }, // T26, S49, T27, B39
  UNCLAIMED: { deliver: 'DELIVERED', collect: 'UNCLAIMED' }, // T26, S49: somebody who comes late still gets the result
  // T27, B40: a result that was sent and has come back, or never arrived, is at the window again
  DELIVERED: { complete: 'COMPLETED', failTry: 'READY' }, // T28
  COMPLETED: { correct: 'COMPLETED', failTry: 'READY' }, // T33
} as const satisfies Record<DeliveryStatus, Readonly<Record<string, DeliveryStatus>>>;

/** How a delivery comes into being: a department has offered a result. */
export const openings = { offer: 'OFFERED' } as const satisfies Record<string, DeliveryStatus>;

/** What can happen to a delivery. */
export type DeliveryAction = KeyOfAny<(typeof lifecycle)[DeliveryStatus]>;
type KeyOfAny<Row> = Row extends unknown ? keyof Row : never;

/** All statuses, in the order of the table. */
export const deliveryStatuses = Object.keys(lifecycle) as readonly DeliveryStatus[];

/** The actions that this status allows, whoever takes them. `availableActions` also asks who wants to. */
export const openActions = (status: DeliveryStatus): readonly DeliveryAction[] =>
  Object.keys(lifecycle[status]) as DeliveryAction[];

/** The status after this action. Undefined when this status does not allow the action: the rule then refuses ACTION_NOT_OPEN. */
export const nextStatus = (status: DeliveryStatus, action: DeliveryAction): DeliveryStatus | undefined =>
  (lifecycle[status] as Partial<Record<DeliveryAction, DeliveryStatus>>)[action];

/** Statuses in which the delivery window has something to do. */
export const workStatuses: readonly DeliveryStatus[] = ['OFFERED', 'READY', 'UNCLAIMED'];
