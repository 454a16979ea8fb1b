import type { ReviewCase } from '../case/review-case.ts';
import { LITIGATION_MONTHS, RECONSIDERATION_DAYS } from '../documents/remedies.ts';
import { adverseActAt } from './adverse-act.ts';
import type { ClockRules, Ending } from './clock-rule.ts';
import { regulation } from './laws.ts';
import { EXPLAIN_PERIOD } from './periods.ts';

/** The periods in which the applicant may challenge a decision or an ending, and the period for explaining a refusal. */
export const remedyClocks = {
  /** C15: administrative reconsideration. */
  RECONSIDER: {
    startedAt: knownAt,
    period: () => ({ amount: RECONSIDERATION_DAYS, unit: 'CALENDAR_DAY' }),
    law: () => '《行政复议法》第二十条',
    endedBy: voided,
    outlivesTheCase: true,
  },
  /** C16: litigation. */
  LITIGATE: {
    startedAt: knownAt,
    period: () => ({ amount: LITIGATION_MONTHS, unit: 'MONTH' }),
    law: () => '《行政诉讼法》第四十六条',
    endedBy: voided,
    outlivesTheCase: true,
  },
  /** The explanation of a refusal; clause S16. */
  EXPLAIN: {
    startedAt: refusedAt,
    period: () => EXPLAIN_PERIOD,
    law: () => regulation('二（二）2', '审批不通过的答疑'),
    endedBy: ({ explanation }) => [[explanation?.at, 'EXPLAINED']],
  },
} as const satisfies ClockRules;

/**
 * When the applicant learned of what can be challenged (`adverseActAt`). Where a service or an ending was voided, its moment remains the start of
 * the clock, which `voided` then ends.
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

/** Ends the period when the ending or the service it ran from was voided: nothing is left to challenge until the case ends again or is really served. */
function voided(reviewCase: ReviewCase): readonly Ending[] {
  if (adverseActAt(reviewCase) !== undefined) return [];
  const { voidedService, notice } = reviewCase;
  return [
    [voidedService?.at, 'VOIDED'],
    [notice?.voided?.at, 'VOIDED'],
  ];
}
