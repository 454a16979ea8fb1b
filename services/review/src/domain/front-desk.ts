import type { MaterialsHandedOverV1, SubmissionConfirmedV1 } from '@hall/event-contracts';
import { decided, type Decided } from './decision.ts';
import type { ReviewCase } from './review-case.ts';

/**
 * A window has pre-checked what was filed on line (T4): C1a ends at its time, unless the department has ended it by acting first. The officer
 * may not review the case (S1).
 */
export function decidePrecheckNote(
  reviewCase: ReviewCase,
  { confirmedAt, receivedBy }: SubmissionConfirmedV1,
): Decided {
  const isFirst = reviewCase.status === 'RECEIVED';
  return decided({ ...reviewCase, receivedBy, precheck: isFirst ? { passedAt: confirmedAt } : reviewCase.precheck });
}

/** The papers are here, and both sides have signed (D12): C18 ends at the time of the second signature. */
export const decideHandoverNote = (reviewCase: ReviewCase, { signedAt }: MaterialsHandedOverV1): Decided =>
  decided({ ...reviewCase, handover: { signedAt } });
