import { instant } from '@hall/transaction';
import { EntitySchema } from 'typeorm';

/**
 * A table of one row: the timers have run for everything that was due up to `reached`. `adopted` says that all cases from before there were clocks
 * have theirs, so that they need not be looked for at every start.
 */
export const TimerRoundTable = new EntitySchema<{ one: boolean; reached: string; adopted: boolean }>({
  name: 'TimerRound',
  tableName: 'timer_round',
  columns: {
    one: { type: 'boolean', default: true, primary: true, primaryKeyConstraintName: 'timer_round_pkey' },
    reached: {
      type: 'timestamptz',
      transformer: instant,
      comment: 'not journalled: the timers find out by themselves',
    },
    adopted: { type: 'boolean', default: false },
  },
  checks: [{ name: 'timer_round_one', expression: `one` }],
});
