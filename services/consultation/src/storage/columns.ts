import type { ValueTransformer } from 'typeorm';

/** Turns timestamptz into RFC 3339 text in UTC and back, so that `Date` is known in this room only. */
export const instant: ValueTransformer = {
  to: (value: string | null) => value,
  from: (value: Date | null) => value?.toISOString() ?? null,
};

/** The values of a CHECK constraint, quoted and separated by commas. */
export const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
