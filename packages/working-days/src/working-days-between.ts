import { nextDay, type Calendar } from './calendar.ts';
import type { HallDate } from './hall-date.ts';

/** Working days from one day to another, the first not counted (R2): 0 for the same day, negative when the other is earlier. */
export function workingDaysBetween(from: HallDate, to: HallDate, calendar: Calendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = from; day < to;) {
    day = nextDay(day);
    if (calendar.isWorkingDay(day)) count += 1;
  }
  return count;
}
