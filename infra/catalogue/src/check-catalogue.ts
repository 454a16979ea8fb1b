import { calendarFile, files, type Catalogue, type FileName } from './format.ts';
import type { Checked } from './checked.ts';
import type { Fault, Partially } from './fault.ts';
import { readFolder } from './read-folder.ts';
import { checkApplicants } from './rules/applicants.ts';
import { checkCalendars, type CalendarFile } from './rules/calendars.ts';
import { checkHall } from './rules/hall.ts';
import { checkItems } from './rules/items.ts';
import { checkLimits } from './rules/limits.ts';
import { checkOpeningHours } from './rules/opening-hours.ts';
import { checkMatters, warnOfWithdrawnItems } from './rules/matters.ts';
import { checkPersonalData, publishedOf } from './rules/publishable.ts';
import { checkSizes } from './rules/sizes.ts';
import { findings } from './sound.ts';

/** The day in Asia/Shanghai. */
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Which file each part of a catalogue stands in. */
const fileOf = {
  district: 'district.json',
  departments: 'departments.json',
  staff: 'staff.json',
  windows: 'windows.json',
  items: 'service-items.json',
  matters: 'joint-matters.json',
  applicants: 'sample-applicants.json',
} as const satisfies Record<keyof Checked, FileName>;

/**
 * Reads a folder and finds every fault it has, in one run; the catalogue is there when nothing is wrong. Never throws, whatever
 * the folder holds. Nobody in it may be born after `on`.
 */
export function readCatalogue(
  folder: string,
  on: string = today(),
): {
  readonly catalogue: Catalogue | undefined;
  readonly faults: readonly Fault[];
  /** What will be refused at the counter as things stand on that day; it keeps nobody from importing the folder. */
  readonly warnings: readonly Fault[];
} {
  const { contents, calendars, faults: unreadable } = readFolder(folder);
  const { faults, reportIn, sound } = findings(unreadable);
  const part = <T>(file: FileName): Partially<T> =>
    (file in contents ? sound<T>(file, files[file], contents[file]) : undefined) as Partially<T>;

  const checked = Object.fromEntries(Object.entries(fileOf).map(([name, file]) => [name, part(file)])) as Checked;
  const years = calendars.map(({ file, content }): CalendarFile => ({
    file,
    calendar: sound(file, calendarFile, content),
  }));
  checkCalendars(years, reportIn);
  for (const check of [checkHall, checkOpeningHours, checkItems, checkMatters, checkSizes]) check(checked, reportIn);
  checkApplicants(checked, reportIn, on);
  for (const [name, file] of Object.entries(fileOf)) checkLimits(file, checked[name as keyof Checked], reportIn);
  checkPersonalData(publishedOf(checked, years, reportIn), on);
  const catalogue =
    faults.length > 0
      ? undefined
      : ({ ...checked, calendars: calendars.map(({ content }) => content) } as unknown as Catalogue);
  const warned = findings([]);
  warnOfWithdrawnItems(checked, warned.reportIn, on);
  return { catalogue, faults, warnings: warned.faults };
}
