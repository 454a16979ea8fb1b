import type { ReviewCase } from '../case/review-case.ts';
import { LITIGATION_MONTHS, RECONSIDERATION_DAYS } from '../documents/remedies.ts';
import { adverseActAt } from './adverse-act.ts';
import type { ClockRules, Ending } from './clock-rule.ts';
import { REGULATION } from './laws.ts';
import { EXPLAIN_PERIOD } from './periods.ts';

/** What the applicant may do against a decision or an ending, and the explanation of a refusal. */
export const remedyClocks = {
  /** C15. */
  RECONSIDER: {
    startedAt: knownAt,
    period: () => ({ amount: RECONSIDERATION_DAYS, unit: 'CALENDAR_DAY' }),
    law: () => '《行政复议法》第二十条',
    endedBy: voided,
    outlivesTheCase: true,
  },
  /** C16. */
  LITIGATE: {
    startedAt: knownAt,
    period: () => ({ amount: LITIGATION_MONTHS, unit: 'MONTH' }),
    law: () => '《行政诉讼法》第四十六条',
    endedBy: voided,
    outlivesTheCase: true,
  },
  /** S16. */
  EXPLAIN: {
    startedAt: refusedAt,
    period: () => EXPLAIN_PERIOD,
    law: () => `${REGULATION}：审批不通过的答疑（S16）`,
    endedBy: ({ explanation }) => [[explanation?.at, 'EXPLAINED']],
  },
} as const satisfies ClockRules;

/**
 * When the applicant knew: of a refusal from its service, of a non-acceptance or an ending from its notice (C-3). A service or an ending that was
 * voided stays the start of a clock that has ended with it.
 */
function knownAt(reviewCase: ReviewCase): string | undefined {
  const { voidedService, notice } = reviewCase;
  const unserved = refusedAt(reviewCase) === undefined ? undefined : voidedService?.deliveredAt;
  return adverseActAt(reviewCase) ?? unserved ?? notice?.voided?.endedAt;
}

/** When a refusal took effect; undefined without one. */
function refusedAt({ ruling }: ReviewCase): string | undefined {
  return ruling?.outcome === 'REFUSED' ? (ruling.tookEffectAt ?? ruling.at) : undefined;
}

/** Against an ending or a service that was voided nobody has to turn anywhere, until the case ends again or is really served. */
function voided(reviewCase: ReviewCase): readonly Ending[] {
  if (adverseActAt(reviewCase) !== undefined) return [];
  const { voidedService, notice } = reviewCase;
  return [
    [voidedService?.at, 'VOIDED'],
    [notice?.voided?.at, 'VOIDED'],
  ];
}
