import {
  dayNumber,
  dueAtWork,
  latestBefore,
  momentOf,
  workingDaysBetween,
  type Calendar,
  type Due,
  type HallDate,
} from '@hall/working-days';
import type { Clock, ClockEnd, ClockKind } from './clock.ts';

/** How a clock stands. */
type ClockState = 'RUNNING' | 'SUSPENDED' | 'OVERDUE' | 'MET' | 'MISSED' | 'STOPPED' | 'LAPSED';

/** What the end of a clock follows from. */
type Run = Omit<Clock, 'legalBasis'>;

/** Where a clock ends, and how often a calendar has moved that since it started. */
export type Reckoned = Due & { readonly generation: number };

/**
 * The end of a clock by its record; one that stands still moves on from day to day. A clock of the same day (C18, a promise of 0) that starts on a
 * rest day ends on the next working day.
 */
export function reckon(clock: Run, today: HallDate, calendar: Calendar): Due {
  const { startedAt, length, suspensions, extension } = clock;
  const start = momentOf(startedAt);
  if (clock.backward) return latestBefore(start.date, length.amount, calendar);
  const stoodStill = suspensions.map(({ from, to }) => ({ from, to: to ?? (today > from ? today : from) }));
  if (length.unit === 'WORKING_DAY') {
    // a promise with a half is lengthened by whole days, as two halves each (R15)
    const [days, added] = Number.isInteger(length.amount) ? [0, extension] : [extension, 0];
    const moved = { suspensions: stoodStill, extension: added };
    return dueAtWork(start, { ...length, amount: length.amount + days }, calendar, moved);
  }
  const excluded = calendarDays(stoodStill) + extension; // a period in calendar days stands still, and is lengthened, by calendar days
  return dueAtWork(start, length.unit === 'MONTH' ? length : { ...length, amount: length.amount + excluded }, calendar);
}

/**
 * The day with which 90 % of a clock has passed: a warning is due with the next one. Null where that is less than a day, and where a clock
 * counts back.
 */
export function warningOf(clock: Run, today: HallDate, calendar: Calendar): HallDate | null {
  const days = Math.floor(0.9 * (clock.length.amount + clock.extension));
  if (clock.backward || days < 1) return null;
  return reckon({ ...clock, length: { ...clock.length, amount: days }, extension: 0 }, today, calendar).on;
}

/** Days in the union of the suspensions, the first day of each not counted (R6). */
function calendarDays(stoodStill: readonly { readonly from: HallDate; readonly to: HallDate }[]): number {
  const days = new Set<number>();
  for (const { from, to } of stoodStill)
    for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1) days.add(day);
  return days.size;
}

/**
 * The end again after a calendar was published or corrected (R13, R14): it moves later freely, earlier only as long as that does
 * not make a case overdue that was in time. A new generation where anything has changed.
 */
export function reckonAgain(clock: Run, before: Reckoned, today: HallDate, calendar: Calendar): Reckoned {
  const due = reckon(clock, today, calendar);
  const isPast = due.on < today || (due.on === today && due.half === 'MORNING');
  const isUnjust = isBefore(due, before) && isPast;
  const after = isUnjust ? { ...before, provisional: due.provisional } : due;
  const same = after.on === before.on && after.half === before.half && after.provisional === before.provisional;
  return { ...after, generation: same ? before.generation : before.generation + 1 };
}

/** The first moment after the end of a clock (RFC 3339): 24:00 in Asia/Shanghai, or 12:00 after a morning (R3, R15). */
export const lapseOf = ({ on, half }: Due): string => `${on}T${half === 'MORNING' ? '04' : '16'}:00:00.000Z`;

/** The end as it is today: on record it is as of the last change, and a clock that stands still has moved on since (R6). */
export const asOf = (clock: Clock, due: Reckoned, today: HallDate, calendar: Calendar): Reckoned =>
  standsStill(clock) ? { ...due, ...reckon(clock, today, calendar) } : due;

const standsStill = ({ end, suspensions }: Clock): boolean => end === null && suspensions.some(({ to }) => to === null);

/** The applicant's clocks (docs/law/clocks.md, "whose"): who lets them run out owes nothing, but has lost the right or the chance. */
const applicantKinds: readonly ClockKind[] = ['SUPPLEMENT', 'TOLERANCE', 'HEARING_REQUEST', 'RECONSIDER', 'LITIGATE'];

/** What ends a clock whether it was in time or not: the end of the case, an ending that was voided, or the next round. */
const stopping: readonly ClockEnd[] = ['CASE_ENDED', 'VOIDED', 'REOPENED'];

/**
 * How the clock stands at a moment (RFC 3339). The end of the case stops it, whether it was in time or not. One of the applicant's that has run
 * out without the act has lapsed, and is never overdue.
 */
export function stateOf(clock: Clock, due: Due, instant: string): ClockState {
  const { end, kind } = clock;
  const isApplicants = applicantKinds.includes(kind);
  if (end && stopping.includes(end.cause)) return 'STOPPED';
  if (isApplicants && end?.cause === 'LAPSED') return 'LAPSED';
  if (end) return isAfter(end.at, due) ? 'MISSED' : 'MET';
  if (standsStill(clock)) return 'SUSPENDED';
  if (!isAfter(instant, due)) return 'RUNNING';
  return isApplicants ? 'LAPSED' : 'OVERDUE';
}

/** Working days left: 0 on the last day, negative after it; null when the clock has ended. */
export const remainingWorkingDays = ({ end }: Clock, due: Due, today: HallDate, calendar: Calendar): number | null =>
  end ? null : workingDaysBetween(today, due.on, calendar);

const isAfter = (instant: string, due: Due): boolean => instant >= lapseOf(due);

const isBefore = (one: Due, other: Due): boolean =>
  one.on < other.on || (one.on === other.on && one.half === 'MORNING' && other.half !== 'MORNING');
