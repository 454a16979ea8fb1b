import { isDay } from './day.ts';

/** Whether the text is a real moment, written as RFC 3339 says: day, time (no leap second), and an offset or Z. */
export function isMoment(text: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?([Zz]|[+-](\d{2}):(\d{2}))$/.exec(text);
  if (!parts) return false;
  const [, day = '', hour, minute, second, , , offsetHour = '0', offsetMinute = '0'] = parts;
  const small = [hour, offsetHour].every((value) => Number(value) < 24);
  return isDay(day) && small && [minute, second, offsetMinute].every((value) => Number(value) < 60);
}
