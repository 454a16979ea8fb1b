import type { ValueTransformer } from 'typeorm';

/** Turns a timestamptz into RFC 3339 text in UTC and back, so that no `Date` leaves the storage of a service. */
export const instant: ValueTransformer = {
  to: (value: string | null) => value,
  from: (value: Date | null) => value?.toISOString() ?? null,
};

/** The values that a CHECK constraint allows, as SQL writes them: quoted, and separated by commas. */
export const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
