import { EntitySchema } from 'typeorm';
import { instant } from '../columns.ts';

/** One row: everything that time does to cases has been done up to this moment. */
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
