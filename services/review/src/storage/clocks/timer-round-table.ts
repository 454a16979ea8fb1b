import { EntitySchema } from 'typeorm';
import { instant } from '../columns.ts';

/** A table of one row: all clocks that ran out before `reached` have taken effect. */
export const TimerRoundTable = new EntitySchema<{ one: boolean; reached: string }>({
  name: 'TimerRound',
  tableName: 'timer_round',
  columns: {
    one: { type: 'boolean', default: true, primary: true, primaryKeyConstraintName: 'timer_round_pkey' },
    reached: {
      type: 'timestamptz',
      transformer: instant,
      comment: 'not journalled: the timers find out by themselves',
    },
  },
  checks: [{ name: 'timer_round_one', expression: `one` }],
});
