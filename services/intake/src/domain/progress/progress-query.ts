import { normalised } from '@hall/identifiers';
import { dayNumber, type HallDate } from '@hall/working-days';
import { refuse, type Refused } from '../refusals/refusals.ts';

/** The number of wrong answers about one case since a moment (RFC 3339, UTC). */
export type FailedQueries = { readonly since: string; readonly count: number };

/** The number of wrong answers after which even the right one is refused, until the minutes below are over. */
const MAX_FAILURES = 5;
/** The minutes after the first wrong answer in which wrong answers are counted together. */
const WINDOW_MINUTES = 15;

/**
 * Compares the last four characters of an identity number with those somebody has typed. Returns a refusal where they are wrong, and in
 * `failed` the count to remember. Refuses CASE_NOT_FOUND, as for a case number that does not exist, and RATE_LIMITED after five wrong answers
 * within fifteen minutes.
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

/** The whole minutes from one moment to another, both RFC 3339 in UTC. */
const minutesBetween = (from: string, to: string): number => minutesOf(to) - minutesOf(from);

function minutesOf(instant: string): number {
  const [hours = 0, minutes = 0] = instant.slice(11, 16).split(':').map(Number);
  return (dayNumber(instant.slice(0, 10) as HallDate) * 24 + hours) * 60 + minutes;
}
