export { calendarOf, type Calendar, type CalendarYear } from './calendar.ts';
export { dueAfter, type Due, type Period } from './due.ts';
export {
  dayNumber,
  momentOf,
  plusMinutes,
  type HallDate,
  type HallMoment,
  type HallNow,
  type Half,
} from './hall-date.ts';
export { workingDaysBetween } from './working-days-between.ts';
