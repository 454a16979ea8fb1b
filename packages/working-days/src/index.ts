export { calendarOf, type Calendar, type CalendarYear } from './calendar.ts';
export { dueAfter, type Due, type Period } from './due.ts';
export { dayNumber, momentOf, type HallDate, type HallMoment, type HallNow, type Half } from './hall-date.ts';
