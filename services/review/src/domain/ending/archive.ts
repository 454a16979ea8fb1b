import type { CaseArchivedV1 } from '@hall/event-contracts';
import { hasComeBack } from '../result/delivery-progress.ts';
import { decided, type Decided } from '../case/decision.ts';
import type { ReviewStatus } from '../case/status.ts';
import type { ReviewCase } from '../case/review-case.ts';

/** Statuses of a case that goes on, whose file therefore cannot be closed. */
const undecided: readonly ReviewStatus[] = [
  'RECEIVED',
  'AWAITING_SUPPLEMENT',
  'ACCEPTED',
  'UNDER_REVIEW',
  'SUSPENDED',
  'PENDING_DECISION',
];

/**
 * The file of the case was closed (归档, T31), which is heard of from the front desk: perhaps before the last word from the delivery window. Not
 * of a case whose lapse or whose service was voided meanwhile: there the file is opened again.
 */
export const decideArchiveNote = (reviewCase: ReviewCase, { archivedAt }: CaseArchivedV1): Decided =>
  decided({ ...reviewCase, archivedAt: isOpenAgain(reviewCase) ? null : archivedAt });

const isOpenAgain = (reviewCase: ReviewCase): boolean =>
  undecided.includes(reviewCase.status) || hasComeBack(reviewCase);
