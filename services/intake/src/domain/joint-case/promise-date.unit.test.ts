import { describe, expect, it } from '@jest/globals';
import type { HallDate, HallMoment, Half, Period } from '@hall/working-days';
import fc from 'fast-check';
import { calendar } from '../../../testing/a-case.ts';
import { sampleFolder } from '../../../testing/sample-catalogue.ts';
import { promiseDate } from './promise-date.ts';

type Edge = { readonly from: string; readonly to: string; readonly waitsForResult: boolean };

const days = (amount: number): Period => ({ amount, unit: 'WORKING_DAY' });
const calendarDays = (amount: number): Period => ({ amount, unit: 'CALENDAR_DAY' });
const at = (date: HallDate, half: Half | null = null): HallMoment => ({ date, half });
const monday = at('2026-04-20');

/** The promise of these periods by key; an edge `A>B` waits for the result, `A~B` only ends after it. */
function promise(periods: Record<string, Period | null>, edges: string[] = [], receivedAt = monday) {
  const components = Object.entries(periods).map(([key, committed]) => ({ key, committed }));
  const graph = edges.map((text) => ({ from: text[0]!, to: text[2]!, waitsForResult: text[1] === '>' }));
  const { date, half } = promiseDate(components, graph, receivedAt, calendar);
  return half ? `${date} ${half}` : date;
}

describe('one component', () => {
  it.each<[string, Period | null, HallMoment, string]>([
    ['the day of the receipt is day 0', days(5), monday, '2026-04-27'],
    ['rest days do not count', days(10), monday, '2026-05-07'],
    ['make-up days do', days(3), at('2026-05-07'), '2026-05-11'],
    ['calendar days count all', calendarDays(4), monday, '2026-04-24'],
    ['and roll from a rest day to the next working day', calendarDays(11), monday, '2026-05-06'],
    ['the hour of the receipt does not matter to whole days', days(1), at('2026-04-20', 'MORNING'), '2026-04-21'],
    ['half a day after the morning is the afternoon', days(0.5), at('2026-04-20', 'MORNING'), '2026-04-20 AFTERNOON'],
    ['half a day after the afternoon is the morning', days(0.5), at('2026-04-20', 'AFTERNOON'), '2026-04-21 MORNING'],
    ['a receipt without a time counts as afternoon', days(0.5), monday, '2026-04-21 MORNING'],
    ['one and a half', days(1.5), at('2026-04-20', 'MORNING'), '2026-04-21 AFTERNOON'],
    ['halves step over the holiday', days(1.5), at('2026-04-30', 'MORNING'), '2026-05-06 AFTERNOON'],
    ['a rest day falls just before the next working day', days(0.5), at('2026-05-02', 'MORNING'), '2026-05-06 MORNING'],
    ['no period keeps the moment', null, at('2026-04-20', 'MORNING'), '2026-04-20 MORNING'],
    ['so does zero', days(0), at('2026-04-20', 'MORNING'), '2026-04-20 MORNING'],
    ['zero on a rest day is due on the next working day', days(0), at('2026-05-02', 'MORNING'), '2026-05-06'],
    ['in calendar days too', calendarDays(0), at('2026-05-02'), '2026-05-06'],
    ['no period keeps even a rest day', null, at('2026-05-02', 'MORNING'), '2026-05-02 MORNING'],
  ])('%s', (_rule, period, receivedAt, due) => expect(promise({ A: period }, [], receivedAt)).toBe(due));

  it('nothing at all is due at the receipt', () => expect(promise({})).toBe('2026-04-20'));
});

describe('several components', () => {
  it('side by side: the latest', () => expect(promise({ A: days(2), B: days(5), C: days(1) })).toBe('2026-04-27'));
  it('one after another: the sum', () =>
    expect(promise({ A: days(3), B: days(5), C: days(1) }, ['A>B', 'B>C'])).toBe('2026-05-06'));
  it('the start is the latest of those it waits for', () =>
    expect(promise({ A: days(2), B: days(5), C: days(1) }, ['A>C', 'B>C'])).toBe('2026-04-28'));
  it('what it does not wait for runs beside it', () =>
    expect(promise({ A: days(3), B: days(4) }, ['A~B'])).toBe('2026-04-24'));
  it('but it is not due before it, and what waits for it starts from there', () =>
    expect(promise({ A: days(4), B: days(1), C: days(1) }, ['A~B', 'B>C'])).toBe('2026-04-27'));
  it('both kinds of edges into one', () =>
    expect(promise({ A: days(1), B: days(4), C: days(1) }, ['A>C', 'B~C'])).toBe('2026-04-24'));
  it.each([
    ['no period', null],
    ['a period of 0', days(0)],
  ])('%s hands on the moment of the one before, with its half', (_what, none) => {
    expect(promise({ A: days(0.5), B: none }, ['A>B'])).toBe('2026-04-21 MORNING');
    expect(promise({ A: days(0.5), B: none, C: days(0.5) }, ['A>B', 'B>C'])).toBe('2026-04-21 AFTERNOON');
  });
  it('what waits for a period of 0 on a rest day counts from the working day on which that is due', () => {
    const sunday = at('2026-04-19', 'MORNING');
    expect(promise({ A: days(0), B: days(1) }, ['A>B'], sunday)).toBe('2026-04-21');
    expect(promise({ A: days(0), B: days(0.5) }, ['A>B'], sunday)).toBe('2026-04-21 MORNING');
    expect(promise({ A: null, B: days(0) }, ['A>B'], sunday)).toBe('2026-04-20');
    expect(promise({ A: null, B: days(1) }, ['A>B'], sunday)).toBe('2026-04-20');
  });
  it('a due half day is the start of the next', () => {
    expect(promise({ A: days(0.5), B: days(0.5) }, ['A>B'])).toBe('2026-04-21 AFTERNOON');
    expect(promise({ A: days(0.5), B: days(0.5), C: days(0.5) }, ['A>B', 'B>C'])).toBe('2026-04-22 MORNING');
    expect(promise({ A: days(0.5), B: days(1) }, ['A>B'])).toBe('2026-04-22');
    expect(promise({ A: days(1), B: days(0.5) }, ['A>B'])).toBe('2026-04-22 MORNING');
  });
  it.each<[string, Half | null, Record<string, Period>, string]>([
    ['the end of a whole day is later than its afternoon', 'MORNING', { A: days(1), B: days(1.5) }, '2026-04-21'],
    ['in whatever order', 'MORNING', { B: days(1.5), A: days(1) }, '2026-04-21'],
    ['and than its morning', null, { A: days(1), B: days(0.5) }, '2026-04-21'],
    ['in whatever order', null, { B: days(0.5), A: days(1) }, '2026-04-21'],
    ['the next morning is later still', null, { A: days(1), B: days(1.5) }, '2026-04-22 MORNING'],
  ])('%s', (_rule, half, periods, due) => {
    expect(promise(periods, [], at('2026-04-20', half))).toBe(due);
    expect(promise(periods, ['A~B'], at('2026-04-20', half))).toBe(due);
  });
  it('the afternoon is later than the morning', () => {
    const periods = { A: days(0.5), B: days(0.5), C: days(0.5) };
    expect(promise(periods, ['A>B'])).toBe('2026-04-21 AFTERNOON');
    expect(promise(periods, ['A>B', 'B~C'])).toBe('2026-04-21 AFTERNOON');
  });
  it('provisional when a day of an unpublished year was looked at, by whichever of the path (R13)', () => {
    const provisional = (periods: (Period | null)[], receivedAt: HallMoment) =>
      promiseDate(
        periods.map((committed, place) => ({ key: String(place), committed })),
        periods.slice(1).map((_, place) => ({ from: String(place), to: String(place + 1), waitsForResult: true })),
        receivedAt,
        calendar,
      );
    expect(provisional([days(1)], at('2026-12-30'))).toEqual({ date: '2026-12-31', half: null, provisional: false });
    expect(provisional([days(2)], at('2026-12-30'))).toEqual({ date: '2027-01-01', half: null, provisional: true });
    expect(provisional([days(2), null, days(0)], at('2026-12-30')).provisional).toBe(true);
    expect(provisional([null, days(0)], at('2026-12-30')).provisional).toBe(false);
    expect(provisional([days(0)], at('2027-01-03'))).toEqual({ ...at('2027-01-04'), provisional: true });
    expect(provisional([null], at('2027-01-03')).provisional).toBe(false);
    expect(provisional([days(1), days(1)], at('2024-12-30'))).toEqual({ ...at('2025-01-02'), provisional: true });
    expect(provisional([days(1)], at('2024-12-31'))).toEqual({ ...at('2025-01-02'), provisional: false });
  });
});

/** The same rules a second time, in the plainest way: walking day by day, half by half, until nothing moves any more. */
const kinds = new Map(
  sampleFolder.calendars.flatMap(({ days: listed }) => listed.map(({ date, kind }) => [date, kind])),
);
const plainDate = (date: HallDate, more: number): HallDate =>
  new Date(Date.parse(date) + more * 86_400_000).toISOString().slice(0, 10) as HallDate;
function plainlyWorks(date: HallDate): boolean {
  const weekend = [0, 6].includes(new Date(date).getUTCDay());
  return kinds.has(date) ? kinds.get(date) === 'MAKE_UP_WORKDAY' : !weekend;
}
function plainDue(start: HallMoment, period: Period | null): HallMoment {
  if (period === null) return start;
  if (period.amount === 0) {
    let date = start.date;
    while (!plainlyWorks(date)) date = plainDate(date, 1);
    return date === start.date ? start : { date, half: null };
  }
  if (period.unit === 'CALENDAR_DAY') {
    let date = plainDate(start.date, period.amount);
    while (!plainlyWorks(date)) date = plainDate(date, 1);
    return { date, half: null };
  }
  let left = period.amount * 2;
  const whole = left % 2 === 0;
  if (!whole && start.half === 'MORNING' && plainlyWorks(start.date)) left -= 1; // its own afternoon
  if (left === 0) return { date: start.date, half: 'AFTERNOON' };
  for (let date = plainDate(start.date, 1); ; date = plainDate(date, 1)) {
    if (!plainlyWorks(date)) continue;
    if (left <= 2) return { date, half: whole ? null : left === 1 ? 'MORNING' : 'AFTERNOON' };
    left -= 2;
  }
}
const rank = ({ date, half }: HallMoment): string =>
  date + (half === 'MORNING' ? 'a' : half === 'AFTERNOON' ? 'b' : 'c');
const plainLatest = (moments: readonly HallMoment[]): HallMoment =>
  [...moments].sort((one, other) => (rank(one) < rank(other) ? -1 : 1)).at(-1)!;

function plainPromise(
  components: readonly { readonly key: string; readonly committed: Period | null }[],
  edges: readonly Edge[],
  receivedAt: HallMoment,
): HallMoment {
  const due = new Map(components.map(({ key }) => [key, receivedAt]));
  for (let round = 0; round <= components.length; round += 1)
    for (const { key, committed } of components) {
      const before = (waits: boolean) =>
        edges
          .filter(({ to, waitsForResult }) => to === key && waitsForResult === waits)
          .map(({ from }) => due.get(from)!);
      const start = before(true).length > 0 ? plainLatest(before(true)) : receivedAt;
      due.set(key, plainLatest([plainDue(start, committed), ...before(false)]));
    }
  return plainLatest([...due.values()]);
}

describe('any acyclic graph', () => {
  const period = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 24 }).map((halves) => days(halves / 2)),
    fc.integer({ min: 0, max: 20 }).map(calendarDays),
  );
  const moment = fc.record({
    date: fc.integer({ min: 0, max: 500 }).map((more) => plainDate('2025-01-01', more)),
    half: fc.constantFrom<Half | null>(null, 'MORNING', 'AFTERNOON'),
  });
  const graph = fc.array(period, { minLength: 1, maxLength: 8 }).chain((periods) => {
    const components = periods.map((committed, place) => ({ key: `C${place}`, committed }));
    const pairs = components.flatMap(({ key: to }, place) =>
      components.slice(0, place).map(({ key: from }) => [from, to]),
    );
    const edges = fc
      .array(fc.constantFrom<'none' | 'waits' | 'ends'>('none', 'waits', 'ends'), {
        minLength: pairs.length,
        maxLength: pairs.length,
      })
      .map((uses) =>
        uses.flatMap((use, place) =>
          use === 'none' ? [] : [{ from: pairs[place]![0]!, to: pairs[place]![1]!, waitsForResult: use === 'waits' }],
        ),
      );
    const shuffled = fc.shuffledSubarray(components, { minLength: components.length });
    return fc.record({ components: shuffled, edges });
  });

  it('promises what walking day by day finds', () =>
    fc.assert(
      fc.property(graph, moment, ({ components, edges }, receivedAt) => {
        const { date, half } = promiseDate(components, edges, receivedAt, calendar);
        expect({ date, half }).toEqual(plainPromise(components, edges, receivedAt));
      }),
      { numRuns: 500 },
    ));
});
