/** The longest name that is written down. */
const MAX_CHARACTERS = 64;

/**
 * The name of an operation as a log may have it. The asker chooses it, and has put a phone number there: what is no name by GraphQL's grammar is
 * not written down at all, and every run of digits, with the underscores in and before it, is a single #, so that `find_138_0013_8000` is `find#`. Null where there is none.
 */
export function loggedOperation(name: unknown): string | null {
  if (typeof name !== 'string' || !/^[_A-Za-z][_0-9A-Za-z]*$/.test(name)) return null;
  return name.replaceAll(/[\d_]*\d/g, '#').slice(0, MAX_CHARACTERS);
}
