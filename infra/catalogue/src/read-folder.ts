import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { files, type FileName } from './format.ts';
import type { Fault } from './fault.ts';

/** What a folder holds, as JSON; a file that cannot be read is a fault and is not there. */
export type Folder = {
  readonly contents: Partial<Record<FileName, unknown>>;
  readonly calendars: readonly { readonly file: string; readonly content: unknown }[];
  readonly faults: readonly Fault[];
};

/** Reads the files of a catalogue folder; the folder of calendars may be missing. */
export function readFolder(folder: string): Folder {
  const faults: Fault[] = [];
  const contents: Partial<Record<FileName, unknown>> = {};
  for (const file of Object.keys(files) as FileName[]) {
    const content = readJson(join(folder, file), file, faults);
    if (content !== undefined) contents[file] = content;
  }
  const calendars = calendarFiles(folder).flatMap((file) => {
    const content = readJson(join(folder, file), file, faults);
    return content === undefined ? [] : [{ file, content }];
  });
  return { contents, calendars, faults };
}

function calendarFiles(folder: string): string[] {
  const path = join(folder, 'calendars');
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `calendars/${name}`);
}

function readJson(path: string, file: string, faults: Fault[]): unknown {
  const fault = (code: Fault['code'], message: string): undefined =>
    void faults.push({ file, entry: '', field: '', code, message });
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? fault('MISSING_FILE', `文件夹里没有${file}`)
      : fault('MISSING_FILE', `${file}无法读取（${code}）`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return fault('NOT_JSON', `${file}不是正确的JSON：${(error as Error).message}`);
  }
}
