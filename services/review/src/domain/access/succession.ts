/** What a department says of whom it has succeeded. */
type Succeeding = { readonly code: string; readonly successorOf?: string | undefined };

/** Departments by code. */
type Departments<Department> = ReadonlyMap<string, Department>;

/** The departments whose place this one has taken, also by way of others (E29), the nearest first. */
export function predecessorsOf(departments: Departments<Succeeding>, code: string): readonly string[] {
  const found: string[] = [];
  let next = departments.get(code)?.successorOf;
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    next = departments.get(next)?.successorOf;
  }
  return found;
}

/** Who acts for a department now: the last of those that have taken its place one after the other (E29), or itself. */
export function actingFor<Department extends Succeeding>(
  departments: Departments<Department>,
  code: string,
): Department | undefined {
  const passed = new Set([code]);
  let acting = departments.get(code);
  for (let next = acting; next; acting = next) {
    const { code: last } = next;
    const successor = [...departments.values()].find(({ successorOf }) => successorOf === last);
    next = successor && !passed.has(successor.code) ? successor : undefined;
    if (next) passed.add(next.code);
    else return acting;
  }
  return acting;
}
