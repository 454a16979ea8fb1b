/** A department, and the code of the department whose place it has taken. */
type Succeeding = { readonly code: string; readonly successorOf?: string | undefined };

/** The departments whose place this one has taken (E29): its predecessor first, then the predecessor's predecessor, and so on. */
export function predecessorsOf(departments: ReadonlyMap<string, Succeeding>, code: string): readonly string[] {
  const found: string[] = [];
  let next = departments.get(code)?.successorOf;
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    next = departments.get(next)?.successorOf;
  }
  return found;
}
