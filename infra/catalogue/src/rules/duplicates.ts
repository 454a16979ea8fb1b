import type { Report } from '../fault.ts';

/** Reports every value that stands a second time; what is missing is compared with nothing. */
export function checkDuplicates(
  values: readonly (string | undefined)[],
  report: (index: number) => Report,
  field: (index: number) => string,
): void {
  const first = new Map<string, number>();
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    const before = first.get(value);
    if (before === undefined) first.set(value, index);
    else report(index)(field(index), 'DUPLICATE_CODE', `“${value}”重复：第${before + 1}条已经用过`);
  }
}
