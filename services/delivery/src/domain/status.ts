/** Where the hand-out of a result can stand (L2). A new status needs a migration of the CHECK on `delivery_case.status`. */
export const deliveryStatuses = ['OFFERED', 'READY', 'UNCLAIMED', 'DELIVERED', 'COMPLETED'] as const;

/** Where the hand-out of a result stands. */
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** How a delivery comes into being: a department has offered a result. */
export const openings = { offer: 'OFFERED' } as const satisfies Record<string, DeliveryStatus>;

/** Statuses in which the delivery window has something to do. */
export const workStatuses: readonly DeliveryStatus[] = ['OFFERED', 'READY', 'UNCLAIMED'];
