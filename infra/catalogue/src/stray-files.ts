import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

/** The sample stands in a package of ours: the tools' own files beside it are no part of a catalogue. */
const ofTools: readonly string[] = ['package.json', 'package-lock.json', 'tsconfig.json'];
/** What a calendar is called: its year. */
export const calendarName = /^\d{4}\.json$/;

/**
 * Finds JSON files that nobody reads, everything among the calendars that is no calendar, and a folder of calendars
 * under another name. A misspelt file would otherwise only be reported as missing, and a misspelt calendar not even
 * that.
 */
export function strayFiles(folder: string, known: readonly string[]): Fault[] {
  return namesIn(folder).flatMap((name) => {
    if (name === 'calendars') return strayCalendars(join(folder, name));
    if (!/\.json$/i.test(name)) return misplaced(folder, name);
    if (known.includes(name) || ofTools.includes(name)) return [];
    const meant = known.find((file) => distance(file, name.toLowerCase()) <= 3);
    return [unknown(name, meant ? `，文件名应为${meant}吗` : '')];
  });
}

/** What stands among the calendars under another name than a year: a copy (`2026 (1).json`), a table, a folder. */
export const strayCalendars = (folder: string): Fault[] =>
  namesIn(folder)
    .filter((name) => !calendarName.test(name))
    .map((name) => unknown(`calendars/${name}`, '，日历的文件名应为四位年份，如calendars/2026.json'));

const misplaced = (folder: string, name: string): Fault[] =>
  namesIn(join(folder, name))
    .filter((inner) => calendarName.test(inner))
    .map((inner) => unknown(`${name}/${inner}`, '，日历应放在calendars文件夹里'));

/** Hidden files (`.DS_Store`) and those an open editor keeps beside its own (`~$2026.json`) are nobody's catalogue. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

/** What a folder holds, by name, without what is hidden; nothing where there is none, or it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
    return readdirSync(folder)
      .filter((name) => !isHidden(name))
      .sort();
  } catch {
    return [];
  }
}

const unknown = (file: string, hint: string): Fault => ({
  file,
  entry: '',
  field: '',
  code: 'UNKNOWN_FILE',
  message: `目录格式里没有这个文件，它的内容不会被读取${hint}`,
});

/** How many letters differ (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
