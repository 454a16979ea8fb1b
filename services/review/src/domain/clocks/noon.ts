import type { HallDate } from '@hall/working-days';

/** The moment a day stands for where only the day is known: noon in Asia/Shanghai. */
export const noonOf = (date: HallDate | null | undefined): string | undefined =>
  date ? `${date}T04:00:00.000Z` : undefined;
