import type { TSchema } from 'typebox';
import { calendarFile, files, type Catalogue, type FileName } from './format.ts';
import type { Checked, ReportIn } from './checked.ts';
import { entryName, type Fault, type Partially } from './fault.ts';
import { located } from './locate.ts';
import { readFolder } from './read-folder.ts';
import { shapeFaults } from './shape.ts';
import { checkApplicants } from './rules/applicants.ts';
import { checkCalendar } from './rules/calendars.ts';
import { checkHall } from './rules/hall.ts';
import { checkItems } from './rules/items.ts';
import { checkOpeningHours } from './rules/opening-hours.ts';
import { checkMatters } from './rules/matters.ts';
import { checkSizes } from './rules/sizes.ts';

/** The day in Asia/Shanghai. */
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

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
} {
  const { contents, calendars, faults: unreadable } = readFolder(folder);
  const faults: Fault[] = [...unreadable];
  const reportIn: ReportIn = (file, entry, index) => (field, code, message) =>
    void faults.push({ file, entry: entryName(entry, index), field, code, message });

  const sound = <T>(file: string, schema: TSchema, content: unknown): Partially<T> => {
    const wrong = shapeFaults(schema, content);
    faults.push(...wrong.map((fault) => located(file, content, fault)));
    return withoutPaths(
      content,
      wrong.map(({ path }) => path),
    ) as Partially<T>;
  };
  const part = <T>(file: FileName): Partially<T> =>
    (file in contents ? sound<T>(file, files[file], contents[file]) : undefined) as Partially<T>;

  const checked = {
    district: part('district.json'),
    departments: part('departments.json'),
    staff: part('staff.json'),
    windows: part('windows.json'),
    items: part('service-items.json'),
    matters: part('joint-matters.json'),
    applicants: part('sample-applicants.json'),
  } as Checked;
  for (const { file, content } of calendars) checkCalendar(file, sound(file, calendarFile, content), reportIn);
  for (const check of [checkHall, checkOpeningHours, checkItems, checkMatters, checkSizes]) check(checked, reportIn);
  checkApplicants(checked, reportIn, on);
  const catalogue =
    faults.length > 0
      ? undefined
      : ({ ...checked, calendars: calendars.map(({ content }) => content) } as unknown as Catalogue);
  return { catalogue, faults };
}

/** The value with undefined at these paths, so that a wrong part hides nothing else and misleads no rule. */
function withoutPaths(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (paths.some(({ length }) => length === 0)) return undefined;
  const copy = structuredClone(value);
  for (const path of paths) {
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], copy);
    if (typeof parent === 'object' && parent !== null)
      (parent as Record<string, unknown>)[path.at(-1) ?? ''] = undefined;
  }
  return copy;
}
