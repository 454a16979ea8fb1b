/** What a department says of whom it has succeeded. */
type Succeeding = { readonly code: string; readonly successorOf?: string | undefined };

/** The departments whose place this one has taken, also by way of others (E29), the nearest first. */
export function predecessorsOf(departments: ReadonlyMap<string, Succeeding>, code: string): readonly string[] {
  const found: string[] = [];
  let next = departments.get(code)?.successorOf;
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    next = departments.get(next)?.successorOf;
  }
  return found;
}
