import type { CalendarYear, Due, HallDate, HallMoment, Moved, Period } from '../src/index.ts';

/**
 * The counting rules written a second time, day by day with JavaScript's own dates: slow, and with nothing in common
 * with the first. The answer is provisional when a day was looked at in a year without a calendar, or with a calendar
 * that names no holiday.
 */
export function plainCount(years: readonly CalendarYear[]) {
  const published = new Set(
    years.filter(({ days }) => days.some(({ kind }) => kind === 'HOLIDAY')).map(({ year }) => year),
  );
  const kinds = new Map(years.flatMap(({ days }) => days.map(({ date, kind }) => [date, kind] as const)));
  let guessed = false;

  const dayAfter = (date: string, days = 1): HallDate =>
    new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as HallDate;
  const works = (date: string): boolean => {
    guessed ||= !published.has(Number(date.slice(0, 4)));
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    const kind = kinds.get(date);
    return kind ? kind === 'MAKE_UP_WORKDAY' : weekday > 0 && weekday < 6;
  };
  const counted = (from: HallDate, days: number): HallDate => {
    let day = from;
    let left = days;
    while (left > 0) {
      day = dayAfter(day);
      if (works(day)) left -= 1;
    }
    return day;
  };
  const answer = (on: HallDate, half: Due['half'] = null): Due => ({ on, half, provisional: guessed });

  function whole({ date }: HallMoment, amount: number, { suspensions = [], extension = 0 }: Moved): Due {
    let due = counted(date, amount + extension);
    const excluded = new Set<string>();
    for (const { from, to } of [...suspensions].sort((one, other) => (one.from < other.from ? -1 : 1))) {
      if (from > due) continue;
      for (let day = dayAfter(from); day <= to; day = dayAfter(day)) if (day > date && works(day)) excluded.add(day);
      due = counted(date, amount + extension + excluded.size);
    }
    return answer(due);
  }

  function halves({ date, half }: HallMoment, amount: number, { suspensions = [] }: Moved): Due {
    let day = date;
    let isMorning = half === 'MORNING' && works(date);
    const isOut = (on: string) => suspensions.some(({ from, to }) => from < on && on <= to);
    let left = amount * 2;
    while (left > 0) {
      isMorning = !isMorning;
      if (isMorning) day = dayAfter(day);
      if (works(day) && !isOut(day)) left -= 1;
    }
    return answer(day, isMorning ? 'MORNING' : 'AFTERNOON');
  }

  function rolled({ date }: HallMoment, { amount, unit }: Period): Due {
    if (amount === 0) return answer(date);
    let day = unit === 'CALENDAR_DAY' ? dayAfter(date, amount) : monthsLater(date, amount);
    while (!works(day)) day = dayAfter(day);
    return answer(day);
  }

  return {
    after(event: HallMoment, period: Period, moved: Moved = {}): Due {
      guessed = false;
      if (period.unit !== 'WORKING_DAY') return rolled(event, period);
      return (Number.isInteger(period.amount) ? whole : halves)(event, period.amount, moved);
    },
    /** A period of 0: walks from the day of the event to the first that is worked. */
    atWork({ date }: HallMoment, { amount }: Period): Due {
      if (amount !== 0) throw new RangeError('for periods of 0 only');
      guessed = false;
      let day = date;
      while (!works(day)) day = dayAfter(day);
      return answer(day);
    },
    before(event: HallDate, days: number): Due {
      guessed = false;
      let day = event;
      let left = days;
      while (left > 0) {
        day = dayAfter(day, -1);
        if (works(day)) left -= 1;
      }
      return answer(day);
    },
    between(from: HallDate, to: HallDate): number {
      let count = 0;
      let day = from;
      while (day < to) {
        day = dayAfter(day);
        if (works(day)) count += 1;
      }
      return count;
    },
  };
}

function monthsLater(date: HallDate, months: number): HallDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  for (let last = day; ; last -= 1) {
    const found = new Date(Date.UTC(year, month - 1 + months, last));
    if (found.getUTCDate() === last) return found.toISOString().slice(0, 10) as HallDate;
  }
}
