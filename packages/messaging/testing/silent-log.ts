import type { Log } from '../src/log.ts';

/** A log that keeps its messages for the test. */
export function keptLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (fields: object, message: string): void => void lines.push(`${message} ${JSON.stringify(fields)}`);
  return { lines, info: () => undefined, warn: keep, error: keep };
}
