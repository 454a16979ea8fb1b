import { dueAtWork, type Calendar, type HallMoment, type Period } from '@hall/working-days';

/** What a component promises, and what it has to do with the others. */
type PromisedComponent = { readonly key: string; readonly committed: Period | null };
type Edge = { readonly from: string; readonly to: string; readonly waitsForResult: boolean };

/** The promise of the whole: a day, or half of it; `provisional` when a day of an unpublished year was looked at (R13). */
export type PromiseDate = HallMoment & { readonly provisional: boolean };

/**
 * The promise date along the critical path (domain 6.3): each component is due after its committed period (R3, R4, R15), counted
 * from the latest due moment of those it waits for, or from the receipt; what it does not wait for it cannot end before. A period
 * of null keeps the moment; so does one of 0, which on a rest day is due on the next working day, the whole of it (R1). Expects an acyclic graph.
 */
export function promiseDate(
  components: readonly PromisedComponent[],
  edges: readonly Edge[],
  receivedAt: HallMoment,
  calendar: Calendar,
): PromiseDate {
  const known = new Map<string, PromiseDate>();
  const dueOf = (key: string): PromiseDate => {
    const before = known.get(key);
    if (before) return before;
    const into = edges.filter(({ to }) => to === key);
    const start = latest(into.filter(({ waitsForResult }) => waitsForResult).map(({ from }) => dueOf(from))) ?? receipt;
    const committed = components.find((component) => component.key === key)?.committed ?? null;
    const own = after(start, committed, calendar);
    const due = latest([own, ...into.filter(({ waitsForResult }) => !waitsForResult).map(({ from }) => dueOf(from))])!;
    known.set(key, due);
    return due;
  };
  const receipt: PromiseDate = { ...receivedAt, provisional: false };
  return latest(components.map(({ key }) => dueOf(key))) ?? receipt;
}

function after(start: PromiseDate, period: Period | null, calendar: Calendar): PromiseDate {
  if (!period) return start;
  const { on, half, provisional } = dueAtWork(start, period, calendar);
  const isSameDay = period.amount === 0 && on === start.date;
  if (isSameDay) return { ...start, provisional: provisional || start.provisional };
  return { date: on, half, provisional: provisional || start.provisional };
}

/** The end of a whole day (null) is later than its afternoon. */
const order = { MORNING: 0, AFTERNOON: 1 } as const;

function latest(dues: readonly PromiseDate[]): PromiseDate | undefined {
  return dues.reduce<PromiseDate | undefined>(
    (last, due) => (last === undefined || isLater(due, last) ? due : last),
    undefined,
  );
}

function isLater(due: HallMoment, than: HallMoment): boolean {
  if (due.date !== than.date) return due.date > than.date;
  return (due.half ? order[due.half] : 2) > (than.half ? order[than.half] : 2);
}
