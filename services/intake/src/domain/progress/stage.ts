import type { ServiceCaseStatus } from '../lifecycle.ts';

/** Where the applicant sees the case (办理阶段, L1). */
export const stages = [
  'DRAFT',
  'SUBMITTED',
  'RECEIVED',
  'INTAKE_REJECTED',
  'AWAITING_SUPPLEMENT',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'UNDER_REVIEW',
  'SUSPENDED',
  'PENDING_DECISION',
  'GRANTED',
  'REFUSED',
  'CERT_PRODUCTION',
  'READY_FOR_DELIVERY',
  'DELIVERED',
  'COMPLETED',
  'WITHDRAWN',
  'DEEMED_WITHDRAWN',
  'TERMINATED',
  'ARCHIVED',
] as const;
export type Stage = (typeof stages)[number];

/** The last word of another service about a case. */
export type Progress = {
  readonly source: 'review' | 'delivery';
  readonly round: number;
  readonly status: string;
};

/** Where a joint case stands: with the component that is furthest behind; when all have ended, as the last of them in this list. */
export function furthestBehind(all: readonly Stage[]): Stage {
  const open = all.filter((stage) => !ends.includes(stage));
  const wanted = open.length > 0 ? open : all;
  return [...wanted].sort((one, other) => stages.indexOf(one) - stages.indexOf(other))[0] ?? 'RECEIVED';
}
const ends: readonly Stage[] = [
  ...(['NOT_ACCEPTED', 'COMPLETED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED', 'ARCHIVED'] as const),
];

const endedByReview: readonly string[] = ['NOT_ACCEPTED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED'];

/**
 * A pure function of the latest status per source, so the order in which sources arrive cannot matter: ARCHIVED wins; then the
 * higher round; then a final status of review; then delivery, review, intake. A review case that still waits does not count, and one that
 * nobody has touched says no more than the front desk: filed on line, or received.
 */
export function stageOf(status: ServiceCaseStatus, progress: readonly Progress[]): Stage {
  if (status === 'ARCHIVED') return status;
  const told = progress.filter((word) => word.status !== 'PLANNED');
  const round = Math.max(0, ...told.map((word) => word.round));
  const latest = (source: Progress['source']) => told.find((word) => word.source === source && word.round === round);
  const [review, delivery] = [latest('review'), latest('delivery')];
  if (review && endedByReview.includes(review.status)) return review.status as Stage;
  if (delivery && delivery.status !== 'OFFERED') return afterOffer[delivery.status] ?? 'READY_FOR_DELIVERY';
  if (review?.status === 'RECEIVED') return status;
  if (review) return review.status === 'HANDED_OVER' ? 'READY_FOR_DELIVERY' : (review.status as Stage);
  return delivery ? 'CERT_PRODUCTION' : status;
}

const afterOffer: Partial<Record<string, Stage>> = {
  READY: 'READY_FOR_DELIVERY',
  UNCLAIMED: 'READY_FOR_DELIVERY',
  DELIVERED: 'DELIVERED',
  COMPLETED: 'COMPLETED',
};

/** Whether a word is newer than what is known: rounds only rise, and within a round the stream's own order counts. */
export const isNewer = (word: Progress, known: Progress | undefined): boolean => !known || word.round >= known.round;
