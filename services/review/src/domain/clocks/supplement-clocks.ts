import { dayNumber, momentOf, type HallDate } from '@hall/working-days';
import type { ReviewCase } from '../case/review-case.ts';
import type { ClockRules } from './clock-rule.ts';
import { NOTICE_LAW, regulation } from './laws.ts';
import { NOTICE_PERIOD, SUPPLEMENT_PERIOD } from './periods.ts';

/** What is missing: how long the applicant has for it, and how long the department for its answer. */
export const supplementClocks = {
  /**
   * C6, the supplement period. It starts with the notice. A restated notice (T11b) does not start it anew: it continues with the working days
   * that were left when the incomplete supplement arrived. Example: 10 days, supplement on day 6, restated on day 8: 4 days remain from day 8.
   * Clause S33 lets the window ask for what is missing; how long the applicant has for it, the hall sets itself (S5).
   */
  SUPPLEMENT: {
    startedAt: ({ notice }) => (notice?.restated?.left === undefined ? notice?.at : notice.restated.at),
    period: ({ notice }) =>
      notice?.restated?.left === undefined ? SUPPLEMENT_PERIOD : { amount: notice.restated.left, unit: 'WORKING_DAY' },
    law: () => regulation('三（一）3①', '补件要求（期限由大厅规定）'),
    endedBy: ({ notice }) => [
      [notice?.lapsedAt, 'LAPSED'],
      [notice?.completeAt, 'SUPPLIED'],
      [notice?.decisionAsked?.at, 'REQUESTED'],
    ],
  },
  /** The answer to a complete supplement (T11c): as long as the first word, by analogy. */
  SUPPLEMENT_ANSWER: {
    startedAt: ({ notice }) => notice?.completeAt ?? notice?.restated?.completeAt,
    period: () => NOTICE_PERIOD,
    law: () => `${NOTICE_LAW}（参照）`,
    endedBy: ({ acceptance, notice }) => [
      [notice?.completeAt ? null : notice?.restated?.at, 'RESTATED'],
      [acceptance?.lapsedAt, 'LAPSED'],
      [acceptance?.at, 'ACCEPTED'],
    ],
  },
  /**
   * C7, the promise. It runs from the signature to the promised day; when what came in was not right, it continues from then with the working
   * days that were left when it came in. Clauses S32 and S33.
   */
  TOLERANCE: {
    startedAt: ({ tolerance }) => tolerance?.restated?.at ?? tolerance?.at,
    period: ({ tolerance }) => {
      if (!tolerance) return null;
      const { at, promisedOn, restated } = tolerance;
      if (restated) return { amount: restated.left, unit: 'WORKING_DAY' };
      return { amount: dayNumber(promisedOn as HallDate) - dayNumber(momentOf(at).date), unit: 'CALENDAR_DAY' };
    },
    law: () => `申请人签署的容缺受理承诺（${regulation('三（一）3①', '可容缺收件')}）`,
    endedBy: ({ tolerance, ruling, keptRuling }) => [
      [tolerance?.closedAt, tolerance?.state === 'BREACHED' ? 'LAPSED' : 'FULFILLED'],
      [tolerance?.completeAt, 'SUPPLIED'], // the department looks at it afterwards
      [refusedAt(ruling ?? keptRuling), 'DECIDED'], // nothing is promised for any more
    ],
  },
} as const satisfies ClockRules;

const refusedAt = (given: ReviewCase['ruling']): string | undefined =>
  given?.outcome === 'REFUSED' ? given.at : undefined;
