import type { MaterialsHandedOverV1, SubmissionConfirmedV1 } from '@hall/event-contracts';
import { endOf } from '../clocks/clocks-of.ts';
import { decided, type Decided } from '../case/decision.ts';
import { withMore } from './handed-in.ts';
import type { ReviewCase } from '../case/review-case.ts';

/**
 * A window has pre-checked what was filed on line (T4): C1a ends at its time, unless the department has ended it by acting first. The officer
 * may not review the case (S1); what was checked at the window counts as handed in.
 */
export function decidePrecheckNote(
  reviewCase: ReviewCase,
  { confirmedAt, receivedBy, handedIn = [] }: SubmissionConfirmedV1,
): Decided {
  const ended = endOf(reviewCase, 'ONLINE_PRECHECK');
  const isFirst = ended === null || confirmedAt < ended.at;
  const precheck = isFirst ? { passedAt: confirmedAt } : reviewCase.precheck;
  return decided({ ...reviewCase, receivedBy, precheck, handedIn: withMore(reviewCase.handedIn, handedIn) });
}

/** Notes that the papers were handed over and both sides have signed (D12). Clock C18 ends at the time of the second signature. */
export const decideHandoverNote = (reviewCase: ReviewCase, { signedAt }: MaterialsHandedOverV1): Decided =>
  decided({ ...reviewCase, handover: { signedAt } });
