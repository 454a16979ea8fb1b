import type { HallDate } from '@hall/working-days';

/**
 * The moment that stands for a day where only the day is known, for example from a paper: noon in Asia/Shanghai, which counts as afternoon (R15).
 * Undefined where there is no day.
 */
export function noonOf(date: HallDate): string;
export function noonOf(date: HallDate | null | undefined): string | undefined;
export function noonOf(date: HallDate | null | undefined): string | undefined {
  return date ? `${date}T04:00:00.000Z` : undefined;
}
