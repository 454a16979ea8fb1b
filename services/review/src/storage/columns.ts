import type { ValueTransformer } from 'typeorm';

/** Converts timestamptz to RFC 3339 text in UTC and back, so that the entities hold no `Date`. */
export const instant: ValueTransformer = {
  to: (value: string | null) => value,
  from: (value: Date | null) => value?.toISOString() ?? null,
};

/** The values of a CHECK, quoted. */
export const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
