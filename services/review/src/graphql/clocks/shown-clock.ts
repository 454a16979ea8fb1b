import type { Calendar, HallNow } from '@hall/working-days';
import type { KeptClock } from '../../storage/clocks/clock-reads.ts';

/** A clock, and the moment and the calendar by which it is shown: they are read once for all clocks of a request. */
export type ShownClock = KeptClock & { readonly now: HallNow; readonly calendar: Calendar };
