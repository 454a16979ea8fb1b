import type { CaseClockKind } from './clock.ts';
import type { ClockRule } from './clock-rule.ts';
import { decisionClocks } from './decision-clocks.ts';
import { hearingClocks } from './hearing-clocks.ts';
import { HOLD_PERIOD } from './periods.ts';
import { receiptClocks } from './receipt-clocks.ts';
import { remedyClocks } from './remedy-clocks.ts';
import { supplementClocks } from './supplement-clocks.ts';

/** Every legal clock of a case (domain 3.2), in the order they are listed. A clock without a row, or a row without an answer, does not compile. */
export const clockRules: Readonly<Record<CaseClockKind, ClockRule>> = {
  ...receiptClocks,
  ...decisionClocks,
  ...supplementClocks,
  ...hearingClocks,
  ...remedyClocks,
  /** A component waits for the hall office (domain 6.3): until nothing holds it any more, when it has no start either. */
  HOLD: {
    startedAt: ({ heldSince }) => heldSince,
    period: () => HOLD_PERIOD,
    law: () => '一件事办理规则：前置事项未通过',
    endedBy: () => [],
  },
};
