import { instant } from '@hall/transaction';
import { EntitySchema } from 'typeorm';

/** A table of one row: the timers have run for everything that was due up to `reached`. */
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
