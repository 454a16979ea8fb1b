import type { CalendarYear, OpeningHours } from '../src/index.ts';

/**
 * The minutes of the hall counted a second time: one step a minute with JavaScript's own dates, slow, and with nothing
 * in common with the first. Answers the instant at which so many open minutes have passed.
 */
export function plainMinutes(years: readonly CalendarYear[], hours: OpeningHours) {
  const kinds = new Map(years.flatMap(({ days }) => days.map(({ date, kind }) => [date, kind] as const)));

  function isOpen(time: number): boolean {
    const local = new Date(time + 8 * 3_600_000).toISOString(); // the hall's own clock, read as if it were UTC
    const date = local.slice(0, 10);
    const clock = local.slice(11, 16);
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    const isWeekday = weekday >= 1 && weekday <= 5;
    const kind = kinds.get(date);
    if (kind === 'HOLIDAY' || (kind === undefined && !isWeekday)) return false;
    const day = hours.find((one) => one.weekday === (isWeekday ? weekday : 1));
    if (!day || clock < day.from || clock >= day.to) return false;
    return !day.breaks.some(({ from, to }) => clock >= from && clock < to);
  }

  return {
    after(instant: string, minutes: number): string {
      let time = Date.parse(instant);
      for (let left = minutes; left > 0; time += 60_000) if (isOpen(time)) left -= 1;
      return new Date(time).toISOString();
    },
  };
}
