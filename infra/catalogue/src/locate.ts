import { entryName, type Fault, type ShapeFault } from './fault.ts';

/** The fault with its entry: the first step of the path in a list, the first two in sample-applicants.json. */
export function located(file: string, content: unknown, { path, code, message }: ShapeFault): Fault {
  const depth = Array.isArray(content) ? 1 : file === 'sample-applicants.json' && path.length > 1 ? 2 : 0;
  const entry = path
    .slice(0, depth)
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], content);
  const whole = path.length === 0;
  const name = depth === 0 ? entryName(content, 0) : entryName(entry, Number(path[depth - 1] ?? 0));
  return {
    file,
    entry: whole ? '' : name,
    field: fieldOf(depth === 0 ? content : entry, path.slice(depth)),
    code,
    message,
  };
}

/**
 * A field as the rules write it (`materials[2].copies`) with what the lists' own entries are called in place of their numbers
 * (`materials[M2].copies`): a clerk looks for a code, nobody counts.
 */
export const namedField = (entry: unknown, field: string): string =>
  fieldOf(
    entry,
    field
      .replaceAll('[', '.')
      .replaceAll(']', '')
      .split('.')
      .filter((step) => step !== ''),
  );

/** The path as one text, from the entry inwards. */
function fieldOf(entry: unknown, path: readonly string[]): string {
  let field = '';
  let value: unknown = entry;
  let list = '';
  for (const step of path) {
    const isList = Array.isArray(value);
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
    if (isList) field += `[${memberName(list, value) ?? step}]`;
    else if (/^\d+$/.test(step)) field += `[${step}]`;
    else field += field === '' ? step : `.${step}`;
    list = step;
  }
  return field;
}

/**
 * Lists that hold only codes: each entry is called by its code. Conditions and choices are texts, and are called by
 * their place.
 */
const listsOfCodes: readonly string[] = ['answerers', 'departmentCodes'];

/** How a member of a list is called: by its code, key, number, day, or the two components of a dependency; undefined without any. */
function memberName(list: string, member: unknown): string | undefined {
  const { code, key, staffNo, date, from, to } = (member ?? {}) as Record<string, unknown>;
  const edge =
    list === 'dependencies' && typeof from === 'string' && typeof to === 'string' ? `${from}→${to}` : undefined;
  const name = code ?? key ?? staffNo ?? date ?? edge ?? (listsOfCodes.includes(list) ? member : undefined);
  return typeof name === 'string' && /^[^\s[\]\p{C}]{1,64}$/u.test(name) ? name : undefined;
}
