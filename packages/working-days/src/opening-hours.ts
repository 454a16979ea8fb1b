import type { Calendar } from './calendar.ts';
import { dateOf, dayNumber, weekday, type HallDate } from './hall-date.ts';

/** When the hall is open, by weekday (Monday is 1, Sunday 7). Times of the hall, `09:00` to `24:00`; a weekday that is missing is closed. */
export type OpeningHours = readonly {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
  /** Times between the two at which nobody is there: lunch. */
  readonly breaks: readonly { readonly from: string; readonly to: string }[];
}[];

/** Milliseconds of a day, from the first on and without the last. */
type Span = { readonly from: number; readonly to: number };

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Asia/Shanghai is eight hours ahead of UTC, without summer time since 1991. */
const OFFSET = 8 * 60 * MINUTE;

/**
 * The instant (RFC 3339, UTC) at which so many minutes have passed in which the hall was open on a working day: breaks, nights and rest days do
 * not count, also where the hall opens on a rest day (R10). A working day at the weekend (调休上班) keeps Monday's hours. What ends with the
 * closing hour ends there, not at the next opening. Throws RangeError where the hours have no time on any weekday from Monday to Friday.
 */
export function openMinutesAfter(instant: string, minutes: number, hours: OpeningHours, calendar: Calendar): string {
  if (!isOpenInTheWeek(hours)) throw new RangeError('the hall is never open on a weekday from Monday to Friday');
  const start = millisecondsOf(instant) + OFFSET;
  let left = minutes * MINUTE;
  for (let day = Math.floor(start / DAY); ; day += 1)
    for (const { from, to } of spansOf(day, hours, calendar)) {
      const begin = Math.max(day * DAY + from, start);
      const open = day * DAY + to - begin;
      if (open <= 0) continue;
      if (left <= open) return instantAt(begin + left - OFFSET);
      left -= open;
    }
}

/** Whether there is any time from Monday to Friday in which the hall is open. */
export const isOpenInTheWeek = (hours: OpeningHours): boolean =>
  [1, 2, 3, 4, 5].some((number) => spansOn(number, hours).length > 0);

function spansOf(day: number, hours: OpeningHours, calendar: Calendar): readonly Span[] {
  if (!calendar.isWorkingDay(day)) return [];
  const number = weekday(day);
  return spansOn(number > 5 ? 1 : number, hours);
}

/** The open times of a weekday, one after another, what the breaks leave of them. */
function spansOn(number: number, hours: OpeningHours): readonly Span[] {
  const entry = hours.find((one) => one.weekday === number);
  if (!entry) return [];
  let spans: readonly Span[] = [spanOf(entry)];
  for (const pause of entry.breaks.map(spanOf))
    spans = spans.flatMap(({ from, to }) => [
      { from, to: Math.min(to, pause.from) },
      { from: Math.max(from, pause.to), to },
    ]);
  return spans.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from);
}

const spanOf = ({ from, to }: { readonly from: string; readonly to: string }): Span => ({
  from: timeOf(from),
  to: timeOf(to),
});

function timeOf(text: string): number {
  const parts = /^(\d{2}):([0-5]\d)$/.exec(text);
  if (!parts) throw new RangeError(`not a time of day: ${text}`);
  return (Number(parts[1]) * 60 + Number(parts[2])) * MINUTE;
}

function millisecondsOf(instant: string): number {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/.exec(instant);
  if (!parts) throw new RangeError(`not an instant in UTC: ${instant}`);
  const [, date, hour, minute, second, fraction = ''] = parts;
  const ofDay = (Number(hour) * 60 + Number(minute)) * MINUTE + Number(second) * 1000;
  return dayNumber(date as HallDate) * DAY + ofDay + Number(fraction.slice(0, 3).padEnd(3, '0'));
}

function instantAt(milliseconds: number): string {
  const ofDay = ((milliseconds % DAY) + DAY) % DAY;
  const pad = (value: number, width: number): string => String(Math.floor(value)).padStart(width, '0');
  const hour = pad(ofDay / (60 * MINUTE), 2);
  const minute = pad((ofDay / MINUTE) % 60, 2);
  const second = `${pad((ofDay / 1000) % 60, 2)}.${pad(ofDay % 1000, 3)}`;
  return `${dateOf((milliseconds - ofDay) / DAY)}T${hour}:${minute}:${second}Z`;
}
