import type { ReportIn } from '../checked.ts';
import type { Report } from '../fault.ts';

/**
 * The most characters of a field. Codes and keys become keys of tables and of the log; names are printed on one line;
 * and no guide says more than this in one field.
 */
const MAX_CHARACTERS = { code: 64, name: 200, text: 20_000 } as const;
const codes: readonly string[] = ['code', 'key', 'windowNo', 'matterCode', 'sharedKey', 'alternativeGroup', 'idNumber'];
const names: readonly string[] = ['name', 'shortName', 'hallName', 'label', 'phone'];

/** The highest numbers: the hall cannot keep higher versions, and nobody could ever hand in more copies. */
const highest: Readonly<Record<string, number>> = { version: 1_000_000, copies: 999 };

const days: readonly string[] = ['validFrom', 'validTo'];

/**
 * Finds what would otherwise be noticed only when it is stored or used: texts that are too long, numbers that are too
 * high, days that nobody can mean.
 */
export function checkLimits(file: string, content: unknown, reportIn: ReportIn): void {
  for (const { entry, index } of entriesOf(content)) checkValue(entry, '', reportIn(file, entry, index));
}

function checkValue(value: unknown, field: string, say: Report): void {
  if (typeof value === 'string') return checkText(value, field, say);
  if (typeof value === 'number') {
    const limit = highest[lastOf(field)];
    return limit !== undefined && value > limit
      ? say(field, 'BAD_AMOUNT', `不能大于${limit}，现在是${value}`)
      : undefined;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [step, inner] of Object.entries(value)) checkValue(inner, field === '' ? step : `${field}.${step}`, say);
}

function checkText(text: string, field: string, say: Report): void {
  const name = lastOf(field);
  const limit = MAX_CHARACTERS[codes.includes(name) ? 'code' : names.includes(name) ? 'name' : 'text'];
  const length = [...text].length;
  if (length > limit) say(field, 'BAD_FORMAT', `太长：最多${limit}个字符，现在有${length}个`);
  if (days.includes(name) && (text < '1900-01-01' || text > '2999-12-31'))
    say(field, 'BAD_DATE', `${text}不可能是这里的日期，年份应在1900至2999之间`);
}

const lastOf = (field: string): string => field.slice(field.lastIndexOf('.') + 1);

/** The entries of a file: of a list its members, of the sample applicants those of its lists, of the rest the whole. */
function entriesOf(content: unknown): { entry: unknown; index: number }[] {
  if (Array.isArray(content)) return content.map((entry: unknown, index) => ({ entry, index }));
  const { persons, enterprises, agents } = (content ?? {}) as Record<string, unknown>;
  if (persons === undefined && enterprises === undefined) return [{ entry: content, index: 0 }];
  return [persons, enterprises, agents].flatMap((list) => (Array.isArray(list) ? entriesOf(list) : []));
}
