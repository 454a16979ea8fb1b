import type { Calendar, HallNow } from '@hall/working-days';
import type { Caller } from './caller.ts';

/** The circumstances of an act: who acts and at which window, the moment of it, and the working days to count with. */
export type Circumstances = {
  readonly by: Pick<Caller, 'id' | 'windowNo'>;
  readonly now: HallNow;
  readonly calendar: Calendar;
};

/** The circumstances of an act that starts no clock, so that no working days have to be counted. */
export type Occasion = Pick<Circumstances, 'by' | 'now'>;
