import { readFileSync } from 'node:fs';
import type { CalendarYear } from '../src/index.ts';

/** The State Council's calendars of 2025 and 2026, as the sample has them. */
export const years: readonly CalendarYear[] = [2025, 2026].map(
  (name) =>
    JSON.parse(
      readFileSync(new URL(`../../../infra/catalogue/calendars/${name}.json`, import.meta.url), 'utf8'),
    ) as CalendarYear,
);
