import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sentenceOf } from './fault.ts';
import { calendarFile, type Catalogue } from './format.ts';
import { readCalendarFiles } from './read-folder.ts';
import { checkCalendars, type CalendarFile } from './rules/calendars.ts';
import { findings } from './sound.ts';
import { strayCalendars } from './stray-files.ts';

type Years = Catalogue['calendars'];

/** Where the published calendars stand: in the sample's own folder. */
const own = fileURLToPath(new URL('..', import.meta.url));

/**
 * The published calendars of the State Council, as far as the hall knows them. Throws an Error in words a clerk understands, one line
 * for each fault, where one of the files is no calendar: a period counted by half a calendar would be a wrong date.
 */
export function knownCalendars(folder = own): Years {
  const { faults, reportIn, sound } = findings([]);
  const read = readCalendarFiles(folder, faults);
  faults.push(...strayCalendars(join(folder, 'calendars')));
  const checked = read.map(({ file, content }): CalendarFile => ({
    file,
    calendar: sound(file, calendarFile, content),
  }));
  checkCalendars(checked, reportIn);
  if (faults.length > 0) throw new Error(`日历有错误：\n${faults.map(sentenceOf).join('\n')}`);
  return read.map(({ content }) => content as Years[number]);
}

/** The same catalogue with the published calendars for the years it has none of its own for. Throws as `knownCalendars` does. */
export function withKnownCalendars(catalogue: Catalogue): Catalogue {
  const years = new Set(catalogue.calendars.map(({ year }) => year));
  return {
    ...catalogue,
    calendars: [...catalogue.calendars, ...knownCalendars().filter(({ year }) => !years.has(year))],
  };
}
