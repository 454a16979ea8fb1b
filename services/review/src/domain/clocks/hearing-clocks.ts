import type { ClockRules } from './clock-rule.ts';
import { noonOf } from './noon.ts';
import { ANNOUNCED_BEFORE, HEARING_HOLD_PERIOD, HEARING_REQUEST_PERIOD } from './periods.ts';

const HEARING_LAW = '《行政许可法》第四十七条第一款';

/** The hearing: asked for, held, and announced long enough before. */
export const hearingClocks = {
  /** C8. */
  HEARING_REQUEST: {
    startedAt: ({ hearing }) => hearing?.toldAt,
    period: () => HEARING_REQUEST_PERIOD,
    law: () => HEARING_LAW,
    endedBy: ({ hearing }) => [
      [hearing?.requestedAt, 'REQUESTED'],
      [hearing?.lapsedAt, 'LAPSED'],
    ],
  },
  /** C9. */
  HEARING_HOLD: {
    startedAt: ({ hearing }) => hearing?.requestedAt,
    period: () => HEARING_HOLD_PERIOD,
    law: () => HEARING_LAW,
    endedBy: ({ hearing }) => [[hearing?.held && noonOf(hearing.held.on), 'HELD']],
  },
  /** C10: counted back from the day of the hearing. */
  HEARING_NOTICE: {
    startedAt: ({ hearing }) => noonOf(hearing?.announced?.on),
    period: () => ({ amount: ANNOUNCED_BEFORE, unit: 'WORKING_DAY' }),
    law: () => '《行政许可法》第四十八条第一款第一项',
    endedBy: ({ hearing }) => [[hearing?.announced?.at, 'ANNOUNCED']],
    backward: true,
  },
} as const satisfies ClockRules;
