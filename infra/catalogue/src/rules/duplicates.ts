import type { Report } from '../fault.ts';

/** Reports every value that stands a second time, with both places. A value that is missing is not compared. */
export function checkDuplicates(
  values: readonly (string | undefined)[],
  report: (index: number) => Report,
  field: (index: number) => string,
  place: (index: number) => string = (index) => `第${index + 1}条`,
): void {
  const first = new Map<string, number>();
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    const before = first.get(value);
    if (before === undefined) first.set(value, index);
    else report(index)(field(index), 'DUPLICATE_CODE', `${place(index)}的“${value}”与${place(before)}重复`);
  }
}
