import type { ReviewCase } from '../case/review-case.ts';
import type { ClockRules } from './clock-rule.ts';
import { isLicence, NOTICE_LAW, REGULATION } from './laws.ts';
import { CLAIM_PERIOD, HANDOVER_PERIOD, NOTICE_PERIOD, ONLINE_PRECHECK_PERIOD } from './periods.ts';

/** A paper counts from its day, but nobody could take it before it was keyed in (E27). */
const pushedAt = (reviewCase: ReviewCase): string => reviewCase.pushedAt ?? reviewCase.receivedAt;

/** Whether this round begins with the receipt: the first one, and one in which the acceptance itself was ordered (T32). */
const isFromReceipt = ({ reopening }: ReviewCase): boolean => reopening === null || reopening.isFromReceipt === true;

/** What runs from the receipt: somebody takes the case, says once what is missing, and signs for the papers. */
export const receiptClocks = {
  /** C13. */
  CLAIM: {
    startedAt: (reviewCase) => (isFromReceipt(reviewCase) ? pushedAt(reviewCase) : null),
    period: () => CLAIM_PERIOD,
    law: () => `${REGULATION}：及时处理办件（S37）`,
    endedBy: ({ claimedAt, ruling }) => [
      [claimedAt, 'CLAIMED'],
      [ruling?.at, 'DECIDED'], // on the spot, nobody claims
    ],
  },
  /** C1. */
  NOTICE: {
    startedAt: (reviewCase) => (isFromReceipt(reviewCase) ? reviewCase.receivedAt : null),
    period: () => NOTICE_PERIOD,
    law: (reviewCase) => (isLicence(reviewCase) ? NOTICE_LAW : `${REGULATION}：一次性告知（S24）`),
    endedBy: ({ acceptance, notice, nonAcceptance }) => [
      [notice?.at, 'NOTICE_GIVEN'],
      [acceptance?.lapsedAt, 'LAPSED'],
      [acceptance?.at, 'ACCEPTED'],
      [nonAcceptance?.at, 'NOT_ACCEPTED'],
    ],
  },
  /** C1a: of what was filed on line, in the first round. */
  ONLINE_PRECHECK: {
    startedAt: ({ reopening, precheck, receivedAt }) => (reopening === null && precheck ? receivedAt : null),
    period: () => ONLINE_PRECHECK_PERIOD,
    law: () => `${REGULATION}：材料预审（S8）`,
    endedBy: ({ precheck, notice, acceptance }) => [
      [precheck?.passedAt, 'PRECHECKED'],
      [notice?.at, 'NOTICE_GIVEN'],
      [acceptance?.lapsedAt, 'LAPSED'],
      [acceptance?.at, 'ACCEPTED'],
    ],
  },
  /** C18: papers are on their way, whatever becomes of the case meanwhile. */
  HANDOVER: {
    startedAt: (reviewCase) => (reviewCase.handover ? pushedAt(reviewCase) : null),
    period: () => HANDOVER_PERIOD,
    law: () => `${REGULATION}：材料移交（S10）`,
    endedBy: ({ handover, archivedAt }) => [
      [handover?.signedAt, 'SIGNED_FOR'],
      [archivedAt, 'CASE_ENDED'], // the file is closed: nobody signs any more
    ],
  },
} as const satisfies ClockRules;
