import { dueAtWork, type Calendar, type HallMoment, type Period } from '@hall/working-days';

/** A component with its committed period; null where it promises none. */
export type PromisedComponent = { readonly key: string; readonly committed: Period | null };
/** A dependency: the second component starts after the result of the first, or only cannot end before it. */
type Edge = { readonly from: string; readonly to: string; readonly waitsForResult: boolean };

/** The promised day of the whole, or half of a day. It is provisional when a year was counted whose calendar is not yet published (R13). */
export type PromiseDate = HallMoment & { readonly provisional: boolean };

/**
 * The promise date along the critical path (P3). Each component is due when its committed period is over (R3, R4, R15). The period
 * is counted from the latest due moment of the components it waits for, or else from the receipt. A component is never due before one on
 * which it depends without waiting for its result. A component without a period is due at the moment from which it is counted; so is one
 * with a period of 0, except that on a rest day it is due on the next working day, at the end of it (R1). The dependencies may not form a
 * cycle.
 *
 * @example A takes 3 working days, B waits for A and takes 5: received on Monday 2026-04-20, the whole is promised for 2026-04-30.
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

/** The order of the halves of a day. A whole day (null) ends after its afternoon. */
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
