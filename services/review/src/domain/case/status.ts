/** Where a department's work on a case stands (L2). */
export const reviewStatuses = [
  'PLANNED',
  'RECEIVED',
  'AWAITING_SUPPLEMENT',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'UNDER_REVIEW',
  'SUSPENDED',
  'PENDING_DECISION',
  'GRANTED',
  'REFUSED',
  'CERT_PRODUCTION',
  'HANDED_OVER',
  'WITHDRAWN',
  'DEEMED_WITHDRAWN',
  'TERMINATED',
] as const;

/** Where a department's work on a case stands. */
export type ReviewStatus = (typeof reviewStatuses)[number];

/** Ends without a decision on the merits. Only an order (T32), or a predecessor that is granted after all, leads out of them. */
const ended: readonly ReviewStatus[] = ['NOT_ACCEPTED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED'];

/** Whether the case has ended without a decision on its merits. The department then takes no step on its own initiative. */
export const isEnded = (status: ReviewStatus): boolean => ended.includes(status);

/** Statuses in which the department has something to do: it has begun, and has not handed the result over. */
export const workStatuses: readonly ReviewStatus[] = [
  'RECEIVED',
  'AWAITING_SUPPLEMENT',
  'ACCEPTED',
  'UNDER_REVIEW',
  'SUSPENDED',
  'PENDING_DECISION',
  'GRANTED',
  'REFUSED',
  'CERT_PRODUCTION',
];
