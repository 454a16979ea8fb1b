import type { CaseClockKind } from './clock.ts';
import type { ClockRule } from './clock-rule.ts';
import { decisionClocks } from './decision-clocks.ts';
import { hearingClocks } from './hearing-clocks.ts';
import { HOLD_PERIOD } from './periods.ts';
import { receiptClocks } from './receipt-clocks.ts';
import { remedyClocks } from './remedy-clocks.ts';
import { supplementClocks } from './supplement-clocks.ts';

/** The rule of every legal clock of a case (docs/law/clocks.md). A clock without a row, or a row without an answer, does not compile. */
export const clockRules: Readonly<Record<CaseClockKind, ClockRule>> = {
  ...receiptClocks,
  ...decisionClocks,
  ...supplementClocks,
  ...hearingClocks,
  ...remedyClocks,
  /** How long a component has waited for the hall office (P4). Nothing ends this clock: when the hold is over, `heldSince` is null and there is no clock. */
  HOLD: {
    startedAt: ({ heldSince }) => heldSince,
    period: () => HOLD_PERIOD,
    law: () => '一件事办理规则：前置事项未通过',
    endedBy: () => [],
  },
};
