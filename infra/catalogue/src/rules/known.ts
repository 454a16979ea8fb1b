/**
 * Whether a code stands in a list. Where the list could not be read at all, entries that name the code are not
 * reported.
 */
export function knownIn<Entry>(
  list: readonly Entry[] | undefined,
  codeOf: (entry: Entry) => string | undefined,
): (code: string | undefined) => boolean {
  if (!list) return () => true;
  const codes = new Set(list.map(codeOf));
  return (code) => code === undefined || codes.has(code);
}
