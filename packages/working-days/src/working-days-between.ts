import type { Calendar } from './calendar.ts';
import { dayNumber, type HallDate } from './hall-date.ts';

/** Working days from one day to another, the first not counted (R2): 0 for the same day, negative when the other is earlier. */
export const workingDaysBetween = (from: HallDate, to: HallDate, calendar: Calendar): number =>
  calendar.countUntil(dayNumber(to)) - calendar.countUntil(dayNumber(from));
