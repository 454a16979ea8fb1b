import type { ValueTransformer } from 'typeorm';

/** timestamptz ↔ RFC 3339 text in UTC: `Date` stays in this room. */
export const instant: ValueTransformer = {
  to: (value: string | null) => value,
  from: (value: Date | null) => value?.toISOString() ?? null,
};

/** The values of a CHECK, quoted. */
export const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
