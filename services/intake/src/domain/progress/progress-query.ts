import { normalised } from '@hall/identifiers';
import { dayNumber, type HallDate } from '@hall/working-days';
import { refuse, type Refused } from '../refusals.ts';

/** Wrong answers about one case since a moment (RFC 3339, UTC). */
export type FailedQueries = { readonly since: string; readonly count: number };

/** So many wrong answers are allowed within the window; then even the right one has to wait. */
export const MAX_FAILURES = 5;
const WINDOW_MINUTES = 15;

/**
 * Compares the four characters. `failed` is what to remember, when it changed. Refuses CASE_NOT_FOUND for wrong ones, as for a
 * number that does not exist, and RATE_LIMITED after five within fifteen minutes.
 */
export function answerProgressQuery(
  failed: FailedQueries | undefined,
  lastFour: string,
  idNumber: string,
  instant: string,
): { readonly refused?: Refused; readonly failed?: FailedQueries } {
  const typed = normalised(lastFour);
  const running = failed && minutesBetween(failed.since, instant) < WINDOW_MINUTES ? failed : undefined;
  if (running && running.count >= MAX_FAILURES) return { refused: refuse('RATE_LIMITED') };
  if (typed.length === 4 && idNumber.endsWith(typed)) return {};
  return {
    refused: refuse('CASE_NOT_FOUND'),
    failed: { since: running?.since ?? instant, count: (running?.count ?? 0) + 1 },
  };
}

/** Whole minutes from one RFC 3339 instant in UTC to another. */
const minutesBetween = (from: string, to: string): number => minutesOf(to) - minutesOf(from);

function minutesOf(instant: string): number {
  const [hours = 0, minutes = 0] = instant.slice(11, 16).split(':').map(Number);
  return (dayNumber(instant.slice(0, 10) as HallDate) * 24 + hours) * 60 + minutes;
}
