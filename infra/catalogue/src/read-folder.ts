import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files, type FileName } from './format.ts';
import type { Fault } from './fault.ts';
import { located } from './locate.ts';
import { placeOf, scanJson } from './scan-json.ts';
import { calendarName, namesIn, strayFiles } from './stray-files.ts';

/** What a folder holds, as JSON; a file that cannot be read is a fault and is not there. */
type Folder = {
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
  const calendars = readCalendarFiles(folder, faults);
  faults.push(...strayFiles(folder, Object.keys(files)));
  return { contents, calendars, faults };
}

/** Reads the files in `calendars` of a folder; what cannot be read is added to the faults. */
export const readCalendarFiles = (folder: string, faults: Fault[]): Folder['calendars'] =>
  namesIn(join(folder, 'calendars'))
    .filter((name) => calendarName.test(name))
    .flatMap((name) => {
      const file = `calendars/${name}`;
      const content = readJson(join(folder, file), file, faults);
      return content === undefined ? [] : [{ file, content }];
    });

function readJson(path: string, file: string, faults: Fault[]): unknown {
  const fault = (code: Fault['code'], message: string): undefined =>
    void faults.push({ file, entry: '', field: '', code, message });
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return fault('MISSING_FILE', code === 'ENOENT' ? `文件夹里没有${file}` : `${file}无法读取（${code}）`);
  }
  const text = textOf(bytes);
  if (text === undefined)
    return fault('NOT_UTF8', `第${firstForeignLine(bytes)}行不是UTF-8编码，可能是GBK或者GB18030，请另存为UTF-8`);
  const { broken, twice } = scanJson(text);
  if (broken) {
    const { line, column } = placeOf(text, broken.at);
    return fault('NOT_JSON', `第${line}行第${column}列不是正确的JSON：${broken.message}`);
  }
  const content = JSON.parse(text) as unknown;
  for (const { path: where, first, second } of twice) {
    const line = placeOf(text, second).line;
    const before = placeOf(text, first).line;
    const message = `第${line}行又写了一次“${where.at(-1)}”，第${before}行已经有了，只能写一次`;
    faults.push(located(file, content, { path: where, code: 'DUPLICATE_FIELD', message }));
  }
  return content;
}

/** The text without its byte order mark; undefined when the bytes are no UTF-8: a lenient reader would import question marks. */
function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function firstForeignLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (textOf(bytes.subarray(start, end)) === undefined) break;
    line += 1;
    start = end + 1;
  }
  return line;
}
