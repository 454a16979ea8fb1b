import { isDay } from './day.ts';

/** No clock in the world is further from UTC than this, in hours. */
const MAX_OFFSET = 14;

/**
 * Whether the text is a real moment, written as RFC 3339 says: day, time (no leap second), and an offset or Z. Of the years 0002 to 9998, so that it
 * has a year of four digits in any zone.
 */
export function isMoment(text: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?([Zz]|[+-](\d{2}):(\d{2}))$/.exec(text);
  if (!parts) return false;
  const [, day = '', hour, minute, second, , , offsetHour = '0', offsetMinute = '0'] = parts;
  const year = Number(day.slice(0, 4));
  const small = Number(hour) < 24 && Number(offsetHour) <= MAX_OFFSET && year > 1 && year < 9999;
  return isDay(day) && small && [minute, second, offsetMinute].every((value) => Number(value) < 60);
}
