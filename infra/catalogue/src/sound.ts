import type { TSchema } from 'typebox';
import type { ReportIn } from './checked.ts';
import { entryName, type Fault, type Partially } from './fault.ts';
import { located, namedField } from './locate.ts';
import { shapeFaults } from './shape.ts';

/** Where the faults of one run are gathered: what the rules report, and what the shape of a file breaks. */
type Findings = {
  readonly faults: Fault[];
  readonly reportIn: ReportIn;
  /** The content of a file without the parts that break its shape. Each such place is reported. */
  readonly sound: <T>(file: string, schema: TSchema, content: unknown) => Partially<T>;
};

/** Begins a run with what could not be read. */
export function findings(unreadable: readonly Fault[]): Findings {
  const faults: Fault[] = [...unreadable];
  return {
    faults,
    reportIn: (file, entry, index) => (field, code, message) =>
      void faults.push({ file, entry: entryName(entry, index), field: namedField(entry, field), code, message }),
    sound: <T>(file: string, schema: TSchema, content: unknown) => {
      const wrong = shapeFaults(schema, content);
      faults.push(...wrong.map((fault) => located(file, content, fault)));
      return withoutPaths(
        content,
        wrong.map(({ path }) => path),
      ) as Partially<T>;
    },
  };
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
