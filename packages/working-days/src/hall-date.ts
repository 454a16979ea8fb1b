/** A calendar day in Asia/Shanghai, 'YYYY-MM-DD' (R12). A string, because a day has neither an hour nor a time zone. */
export type HallDate = `${number}-${number}-${number}`;

/** Half a working day: the morning until 12:00, the afternoon until the hall closes (R15). */
export type Half = 'MORNING' | 'AFTERNOON';

/** A day, and the half of it where the time is known. */
export type HallMoment = { readonly date: HallDate; readonly half: Half | null };

/** One moment of the hall: RFC 3339 in UTC with milliseconds, and the day it falls on in Asia/Shanghai. */
export type HallNow = { readonly instant: string; readonly today: HallDate };

/** The day and half on which an instant (RFC 3339, UTC, ending in Z) falls in Asia/Shanghai: UTC+8, without summer time since 1991. */
export function momentOf(instant: string): HallMoment {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):\d{2}:\d{2}(\.\d+)?Z$/.exec(instant);
  if (!parts) throw new RangeError(`not an instant in UTC: ${instant}`);
  const hour = Number(parts[2]) + 8;
  const date = dateOf(dayNumber(parts[1] as HallDate) + (hour >= 24 ? 1 : 0));
  return { date, half: hour % 24 < 12 ? 'MORNING' : 'AFTERNOON' };
}

/** What people write: `2026-04-20`, or with the time of the hall `2026-04-20T09:30`. Undefined for anything else. */
export function readMoment(text: string): HallMoment | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):[0-5]\d)?$/.exec(text);
  if (!parts || !isHallDate(parts[1]!) || Number(parts[2] ?? 0) > 23) return undefined;
  return { date: parts[1], half: parts[2] === undefined ? null : Number(parts[2]) < 12 ? 'MORNING' : 'AFTERNOON' };
}

/** Whether the text is a real day. */
export function isHallDate(text: string): text is HallDate {
  try {
    dayNumber(text as HallDate);
    return true;
  } catch {
    return false;
  }
}

/** The instant so many minutes later, or earlier when negative (RFC 3339 in UTC with milliseconds, as everywhere). */
export function plusMinutes(instant: string, minutes: number): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(:\d{2}(?:\.\d+)?Z)$/.exec(instant);
  if (!parts) throw new RangeError(`not an instant in UTC: ${instant}`);
  const total = (dayNumber(parts[1] as HallDate) * 24 + Number(parts[2])) * 60 + Number(parts[3]) + minutes;
  const ofDay = ((total % 1440) + 1440) % 1440;
  return `${dateOf((total - ofDay) / 1440)}T${pad(Math.floor(ofDay / 60), 2)}:${pad(ofDay % 60, 2)}${parts[4]}`;
}

/** A moment as people and systems write it (RFC 3339, with any offset) as an instant in UTC; undefined for a text that is none. */
export function instantOf(text: string): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2}):(\d{2}))$/i.exec(text);
  if (!parts || !isHallDate(parts[1]!)) return undefined;
  const [, date, time, fraction = '', sign, hours = '0', minutes = '0'] = parts;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return plusMinutes(`${date}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`, -offset);
}

const DAYS_IN_400_YEARS = 146_097;
const EPOCH = 719_468; // days from 0000-03-01 to 1970-01-01

/** Days since 1970-01-01 in the Gregorian calendar. Throws RangeError on anything that is not a real day. */
export function dayNumber(date: HallDate): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) throw new RangeError(`not a day: ${date}`);
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  const marchYear = month > 2 ? year : year - 1; // years begin in March, so that 29 February comes last
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const number = marchYear * 365 + leapDays + dayOfYear - EPOCH;
  if (dateOf(number) !== date) throw new RangeError(`not a day: ${date}`);
  return number;
}

/** The day with this number: the inverse of `dayNumber`. */
export function dateOf(number: number): HallDate {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as HallDate;
}

/** The same-numbered day so many months later, or the last day of that month when it has none (民法典 art. 202; R5). */
export function plusMonths(date: HallDate, months: number): HallDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const first = `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}-01` as HallDate;
  const length = dayNumber(firstOfNext(index)) - dayNumber(first);
  return dateOf(dayNumber(first) + Math.min(day, length) - 1);
}

const firstOfNext = (index: number): HallDate =>
  `${pad(Math.floor((index + 1) / 12), 4)}-${pad(((index + 1) % 12) + 1, 2)}-01` as HallDate;

/** Monday is 1, Sunday is 7 (ISO 8601). */
export const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
