import type { ReviewCase } from '../case/review-case.ts';
import type { ClockRules } from './clock-rule.ts';
import { isLicence, NOTICE_LAW, regulation } from './laws.ts';
import { CLAIM_PERIOD, HANDOVER_PERIOD, NOTICE_PERIOD, ONLINE_PRECHECK_PERIOD } from './periods.ts';

/** A paper counts from its day, but nobody could take it before it was keyed in (E27). */
const pushedAt = (reviewCase: ReviewCase): string => reviewCase.pushedAt ?? reviewCase.receivedAt;

/** Whether this round begins with the receipt: the first one, and one in which the acceptance itself was ordered (T32). */
const isFromReceipt = ({ reopening }: ReviewCase): boolean => reopening === null || reopening.isFromReceipt === true;

/** What runs from the receipt: somebody takes the case, says once what is missing, and signs for the papers. */
export const receiptClocks = {
  /** C13; clause S37. */
  CLAIM: {
    startedAt: (reviewCase) => (isFromReceipt(reviewCase) ? pushedAt(reviewCase) : null),
    period: () => CLAIM_PERIOD,
    law: () => regulation('三（一）3①', '及时处理办件'),
    endedBy: ({ claimedAt, ruling }) => [
      [claimedAt, 'CLAIMED'],
      [ruling?.at, 'DECIDED'], // on the spot, nobody claims
    ],
  },
  /** C1; without a licensing law, clause S24. */
  NOTICE: {
    startedAt: (reviewCase) => (isFromReceipt(reviewCase) ? reviewCase.receivedAt : null),
    period: () => NOTICE_PERIOD,
    law: (reviewCase) => (isLicence(reviewCase) ? NOTICE_LAW : regulation('三（一）2', '一次性告知清单')),
    endedBy: ({ acceptance, notice, nonAcceptance }) => [
      [notice?.at, 'NOTICE_GIVEN'],
      [acceptance?.lapsedAt, 'LAPSED'],
      [acceptance?.at, 'ACCEPTED'],
      [nonAcceptance?.at, 'NOT_ACCEPTED'],
    ],
  },
  /** C1a: of what was filed on line, in the first round; clause S8. */
  ONLINE_PRECHECK: {
    startedAt: ({ reopening, precheck, receivedAt }) => (reopening === null && precheck ? receivedAt : null),
    period: () => ONLINE_PRECHECK_PERIOD,
    law: () => regulation('二（一）3', '材料预审'),
    endedBy: ({ precheck, notice, acceptance }) => [
      [precheck?.passedAt, 'PRECHECKED'],
      [notice?.at, 'NOTICE_GIVEN'],
      [acceptance?.lapsedAt, 'LAPSED'],
      [acceptance?.at, 'ACCEPTED'],
    ],
  },
  /** C18: papers are on their way, whatever becomes of the case meanwhile; clause S10. */
  HANDOVER: {
    startedAt: (reviewCase) => (reviewCase.handover ? pushedAt(reviewCase) : null),
    period: () => HANDOVER_PERIOD,
    law: () => regulation('二（一）3', '材料移交'),
    endedBy: ({ handover, archivedAt }) => [
      [handover?.signedAt, 'SIGNED_FOR'],
      [archivedAt, 'CASE_ENDED'], // the file is closed: nobody signs any more
    ],
  },
} as const satisfies ClockRules;
