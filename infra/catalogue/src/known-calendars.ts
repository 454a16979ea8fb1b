import { readdirSync, readFileSync } from 'node:fs';
import type { Catalogue } from './format.ts';

const folder = new URL('../calendars/', import.meta.url);

/** The published calendars of the State Council, as far as the hall knows them. */
export const knownCalendars = (): Catalogue['calendars'] =>
  readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Catalogue['calendars'][number],
  );

/** The same catalogue with the published calendars for the years it has none of its own for. */
export function withKnownCalendars(catalogue: Catalogue): Catalogue {
  const own = new Set(catalogue.calendars.map(({ year }) => year));
  return {
    ...catalogue,
    calendars: [...catalogue.calendars, ...knownCalendars().filter(({ year }) => !own.has(year))],
  };
}
