export { calendarOf, hasNotice, type Calendar, type CalendarYear } from './calendar.ts';
export { dueAfter, latestBefore, type Due, type Moved, type Period, type Suspension } from './due.ts';
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
export { workingDaysBetween } from './working-days-between.ts';
