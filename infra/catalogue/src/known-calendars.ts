import { readdirSync, readFileSync } from 'node:fs';
import type { Catalogue } from './format.ts';

const folder = new URL('../calendars/', import.meta.url);

/** The same catalogue with the published calendars of the State Council for the years it has none of its own for. */
export function withKnownCalendars(catalogue: Catalogue): Catalogue {
  const own = new Set(catalogue.calendars.map(({ year }) => year));
  const known = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Catalogue['calendars'][number],
  );
  return { ...catalogue, calendars: [...catalogue.calendars, ...known.filter(({ year }) => !own.has(year))] };
}
