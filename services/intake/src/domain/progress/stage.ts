import type { CloudEvent } from '@hall/event-contracts';
import type { ServiceCaseStatus } from '../case/status.ts';

/** The stages in which the applicant sees a case (办理阶段, L1), roughly in the order in which a case passes through them. */
const stages = [
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

/** The stages of a case that is over. */
const stagesOfEnd: readonly Stage[] = [
  'INTAKE_REJECTED',
  'NOT_ACCEPTED',
  'COMPLETED',
  'WITHDRAWN',
  'DEEMED_WITHDRAWN',
  'TERMINATED',
  'ARCHIVED',
];

/** Whether a case in this stage is over: nothing is going to be decided or handed out any more, unless it is taken up again. */
export const isOver = (stage: Stage): boolean => stagesOfEnd.includes(stage);

/** The status of a case that another service has reported last. */
export type Progress = {
  readonly source: 'review' | 'delivery';
  readonly round: number;
  readonly status: string;
};

/**
 * The stage of a joint case: that of the component which is furthest behind of those that have not ended. When all have ended, it is the
 * stage that comes first in the order of `stages`.
 */
export function furthestBehind(all: readonly Stage[]): Stage {
  const open = all.filter((stage) => !isOver(stage));
  const wanted = open.length > 0 ? open : all;
  return [...wanted].sort((one, other) => stages.indexOf(one) - stages.indexOf(other))[0] ?? 'RECEIVED';
}

/** The status of a case, as the events of the review service tell it. */
type ReviewStatus = CloudEvent<'CaseClaimed.v1'>['data']['status'];

/** The stage for each status of review. Null: the status says nothing, and the case's own status counts. */
const stageInReview: Readonly<Record<ReviewStatus, Stage | null>> = {
  PLANNED: null,
  RECEIVED: null,
  AWAITING_SUPPLEMENT: 'AWAITING_SUPPLEMENT',
  ACCEPTED: 'ACCEPTED',
  NOT_ACCEPTED: 'NOT_ACCEPTED',
  UNDER_REVIEW: 'UNDER_REVIEW',
  SUSPENDED: 'SUSPENDED',
  PENDING_DECISION: 'PENDING_DECISION',
  GRANTED: 'GRANTED',
  REFUSED: 'REFUSED',
  CERT_PRODUCTION: 'CERT_PRODUCTION',
  HANDED_OVER: 'READY_FOR_DELIVERY',
  WITHDRAWN: 'WITHDRAWN',
  DEEMED_WITHDRAWN: 'DEEMED_WITHDRAWN',
  TERMINATED: 'TERMINATED',
};

/** The status of a delivery, as the events of the delivery service tell it. */
type DeliveryStatus = CloudEvent<'ResultDelivered.v1'>['data']['status'];

/** The stage for each status of delivery. Null: the result was only offered, which says less than the status of review. */
const stageInDelivery: Readonly<Record<DeliveryStatus, Stage | null>> = {
  OFFERED: null,
  READY: 'READY_FOR_DELIVERY',
  UNCLAIMED: 'READY_FOR_DELIVERY',
  DELIVERED: 'DELIVERED',
  COMPLETED: 'COMPLETED',
};

/** The statuses with which the review service ends a case. */
const endedByReview: readonly string[] = ['NOT_ACCEPTED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED'];

/**
 * The stage of a case, from its own status and from the last status that each other service has reported. The order in which the reports
 * arrived does not matter. These count, the first that applies:
 *
 * 1. the own status ARCHIVED;
 * 2. of the reports of the highest round, a status with which the review service has ended the case;
 * 3. the status of delivery, unless the result was only offered to it;
 * 4. the status of review, unless review has only received the case;
 * 5. the own status; or CERT_PRODUCTION where all that is known is that the result was offered to delivery.
 *
 * A component that still waits for others (PLANNED) has reported nothing yet.
 */
export function stageOf(status: ServiceCaseStatus, progress: readonly Progress[]): Stage {
  if (status === 'ARCHIVED') return status;
  const reported = progress.filter(({ status: known }) => known !== 'PLANNED');
  const round = Math.max(0, ...reported.map((one) => one.round));
  const latest = (source: Progress['source']) => reported.find((one) => one.source === source && one.round === round);
  const review = latest('review');
  const delivery = latest('delivery');
  if (review && endedByReview.includes(review.status)) return review.status as Stage;
  const withDelivery = delivery && stageInDelivery[delivery.status as DeliveryStatus];
  if (withDelivery) return withDelivery;
  if (review) return stageInReview[review.status as ReviewStatus] ?? status;
  return delivery ? 'CERT_PRODUCTION' : status;
}

/** Whether a reported status takes the place of the known one: it is not of an earlier round. Within a round reports arrive in their order. */
export const isNewer = (reported: Progress, known: Progress | undefined): boolean =>
  !known || reported.round >= known.round;
