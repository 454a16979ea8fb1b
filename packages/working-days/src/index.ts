export { calendarOf, type Calendar, type CalendarYear } from './calendar.ts';
export { dueAfter, dueAtWork, latestBefore, type Due, type Moved, type Period, type Suspension } from './due.ts';
export {
  dateOf,
  dayNumber,
  instantOf,
  isHallDate,
  momentOf,
  plusMinutes,
  plusMonths,
  readMoment,
  type HallDate,
  type HallMoment,
  type HallNow,
  type Half,
} from './hall-date.ts';
export { isOpenInTheWeek, openMinutesAfter, type OpeningHours } from './opening-hours.ts';
export { workingDaysBetween } from './working-days-between.ts';
