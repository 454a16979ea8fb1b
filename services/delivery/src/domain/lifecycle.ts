/** Where the hand-out of a result stands (L2). */
export type DeliveryStatus = 'OFFERED' | 'READY' | 'DELIVERED' | 'COMPLETED' | 'UNCLAIMED';

/**
 * The delivery window's part of a case's life (T1–T33): status → action → next status. One table, five readers: the rules,
 * the field `availableActions`, the diagram in docs, the CHECK on `delivery_case.status`, and the test beside this file.
 */
export const lifecycle = {
  OFFERED: { handOver: 'READY' }, // T24, T25
  READY: { deliver: 'DELIVERED', collect: 'READY', failTry: 'READY', expire: 'UNCLAIMED' }, // T26, S49, T27, B39
  UNCLAIMED: { deliver: 'DELIVERED', collect: 'UNCLAIMED' }, // T26, S49: whoever comes late still gets it
  // T27, B40: what was sent and has come back, or never arrived, is at the window again
  DELIVERED: { complete: 'COMPLETED', failTry: 'READY' }, // T28
  COMPLETED: { correct: 'COMPLETED', failTry: 'READY' }, // T33
} as const satisfies Record<DeliveryStatus, Readonly<Record<string, DeliveryStatus>>>;

/** How a delivery comes into being: a department has offered a result. */
export const openings = { offer: 'OFFERED' } as const satisfies Record<string, DeliveryStatus>;

/** What can be done at the delivery window. */
export type DeliveryAction = KeyOfAny<(typeof lifecycle)[DeliveryStatus]>;
type KeyOfAny<Row> = Row extends unknown ? keyof Row : never;

/** All statuses, in the order of the table. */
export const deliveryStatuses = Object.keys(lifecycle) as readonly DeliveryStatus[];

/** The actions this status allows, whoever asks; `availableActions` asks permissions too. */
export const openActions = (status: DeliveryStatus): readonly DeliveryAction[] =>
  Object.keys(lifecycle[status]) as DeliveryAction[];

/** The status after this action, or undefined when the action is not open: the rule then refuses ACTION_NOT_OPEN. */
export const nextStatus = (status: DeliveryStatus, action: DeliveryAction): DeliveryStatus | undefined =>
  (lifecycle[status] as Partial<Record<DeliveryAction, DeliveryStatus>>)[action];

/** The actions as officers know them; what is not here cannot be done yet. */
const words: Partial<Record<DeliveryAction, string>> = {
  handOver: '接收移交',
  deliver: '送达',
  collect: '收取容缺补正材料',
  failTry: '登记送达未成',
};

/** What is possible in this status, in the words of officers. */
export const openWords = (status: DeliveryStatus): readonly string[] =>
  openActions(status).flatMap((action) => words[action] ?? []);

/** Statuses in which the delivery window has something to do. */
export const workStatuses: readonly DeliveryStatus[] = ['OFFERED', 'READY', 'UNCLAIMED'];
