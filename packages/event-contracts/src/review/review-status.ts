import { OneOf } from '../vocabulary.ts';

/** The status of the review case after the event (L2). */
export const ReviewStatus = OneOf(
  [
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
  ],
  'The status of the review case after this event.',
);
