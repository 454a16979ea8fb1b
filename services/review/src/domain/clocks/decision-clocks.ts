import { momentOf, type Period } from '@hall/working-days';
import type { ReviewCase } from '../case/review-case.ts';
import type { ClockSuspension } from './clock.ts';
import type { ClockRules } from './clock-rule.ts';
import { isLicence } from './laws.ts';
import { noonOf } from './noon.ts';
import { INSPECT_ASSIGN_PERIOD, ISSUE_PERIOD } from './periods.ts';

/** The clocks that run from the acceptance until the result is out, and what makes them stand still. */
export const decisionClocks = {
  /** C2: the period the law sets for the decision. */
  DECISION_STATUTORY: {
    startedAt: decisionStart,
    period: statutoryPeriod,
    law: (reviewCase) => orderedBasis(reviewCase) ?? reviewCase.item.clock.legalBasis,
    endedBy: ({ ruling, keptRuling }) => [[(ruling ?? keptRuling)?.at, 'DECIDED']], // the day it was made counts, also while the decision is kept
    suspensions: specialProcedures,
    extension: extendedBy,
  },
  /** C3: the period the department promises. In a round by order (T32) it runs only where neither the order nor a law sets a period. */
  DECISION_COMMITTED: {
    startedAt: decisionStart,
    period: (reviewCase) =>
      reviewCase.reopening && statutoryPeriod(reviewCase) ? null : reviewCase.item.clock.committed,
    law: (reviewCase) => orderedBasis(reviewCase) ?? '办事指南公布的承诺时限',
    endedBy: ({ handedOverAt }) => [[handedOverAt, 'HANDED_OVER']],
    suspensions: (reviewCase) => [...specialProcedures(reviewCase), ...keptTime(reviewCase)],
    extension: extendedBy,
  },
  /** C5: the department issues and serves what it granted. */
  ISSUE: {
    startedAt: (reviewCase) =>
      isLicence(reviewCase) && reviewCase.ruling?.outcome === 'GRANTED' ? reviewCase.ruling.at : null,
    period: () => ISSUE_PERIOD,
    law: () => '《行政许可法》第四十四条',
    endedBy: ({ deliveredAt }) => [[deliveredAt, 'DELIVERED']],
    suspensions: keptTime,
  },
  /** C11: the department assigns a team to visit the site. Only in the first round of an item that needs a visit. */
  INSPECT_ASSIGN: {
    startedAt: ({ reopening, item, acceptance }) => (reopening === null && item.needsSiteVisit ? acceptance?.at : null),
    period: () => INSPECT_ASSIGN_PERIOD,
    law: () => '《行政许可法》第五十五条第二款',
    endedBy: ({ verification, ruling, keptRuling }) => [
      [verification?.arrangedAt, 'ASSIGNED'],
      [(ruling ?? keptRuling)?.at, 'DECIDED'],
    ],
  },
  /** The time the applicant was told a special procedure would take. A longer one is reported to supervision, although no deadline is missed (E13). */
  SUSPENSION: {
    startedAt: ({ suspensions }) => noonOf(suspensions.at(-1)?.from),
    period: ({ suspensions }) => ({ amount: suspensions.at(-1)?.estimateWorkingDays ?? 0, unit: 'WORKING_DAY' }),
    law: () => '《行政许可法》第四十五条：书面告知所需时间',
    endedBy: ({ suspensions }) => [[noonOf(suspensions.at(-1)?.to), 'RESUMED']],
  },
} as const satisfies ClockRules;

/**
 * The period of the decision runs from the acceptance; in a new round by order (T32) from the order, unless the acceptance itself was ordered.
 */
function decisionStart({ reopening, acceptance }: ReviewCase): string | undefined {
  return reopening && !reopening.isFromReceipt ? reopening.at : acceptance?.at;
}

/** The period by law; in a new round as ordered, or as the law that governs the item has it. */
function statutoryPeriod({ reopening, item }: ReviewCase): Period | null {
  return reopening?.period ?? item.clock.statutory;
}

/** What a new round rests on; undefined in the first. */
function orderedBasis({ reopening }: ReviewCase): string | undefined {
  return reopening ? `${reopening.orderNumber}：重新作出决定` : undefined;
}

/**
 * The special procedures, which suspend the decision clocks (行政许可法 art. 45). Each has two D10 notices, one when it begins and one when it ends;
 * the first procedure has D10-1 and D10-2, the second D10-3 and D10-4. Named is the one that tells the beginning.
 */
function specialProcedures({ suspensions }: ReviewCase): readonly ClockSuspension[] {
  return suspensions.map(({ kind, from, to }, at) => ({ kind, from, to, document: `D10-${2 * at + 1}` }));
}

/** Days by which the extension lengthens the decision clocks (行政许可法 art. 42); 0 without one. */
function extendedBy({ extension }: ReviewCase): number {
  return extension?.workingDays ?? 0;
}

/**
 * The time during which a decision is kept until a predecessor has ended. The department can hand nothing over and issue nothing then, so clocks
 * C3 and C5 stand still, from the day after the decision (R6).
 */
function keptTime({ ruling, keptRuling }: ReviewCase): readonly ClockSuspension[] {
  const given = keptRuling ?? ruling;
  if (!given || (given === ruling && !ruling.tookEffectAt)) return [];
  const to = ruling?.tookEffectAt ? momentOf(ruling.tookEffectAt).date : null;
  return [{ kind: 'KEPT', from: momentOf(given.at).date, to, document: '前置事项未办结' }];
}
