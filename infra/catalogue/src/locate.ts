import { entryName, type Fault, type ShapeFault } from './fault.ts';

/** The fault with its entry: the first step of the path in a list, the first two in sample-applicants.json. */
export function located(file: string, content: unknown, { path, code, message }: ShapeFault): Fault {
  const depth = Array.isArray(content) ? 1 : file === 'sample-applicants.json' && path.length > 1 ? 2 : 0;
  const entry = path
    .slice(0, depth)
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], content);
  const whole = path.length === 0;
  const name = depth === 0 ? entryName(content, 0) : entryName(entry, Number(path[depth - 1] ?? 0));
  return { file, entry: whole ? '' : name, field: fieldOf(path.slice(depth)), code, message };
}

const fieldOf = (path: readonly string[]): string =>
  path.reduce(
    (field, step) => (/^\d+$/.test(step) ? `${field}[${step}]` : field === '' ? step : `${field}.${step}`),
    '',
  );
