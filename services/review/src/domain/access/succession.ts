/** A department, and the code of the department that it has succeeded. */
type Succeeding = { readonly code: string; readonly successorOf?: string | undefined };

/** Departments by code. */
type Departments<Department> = ReadonlyMap<string, Department>;

/** Codes of the departments that this one has succeeded, directly or through others (E29), the nearest first. */
export function predecessorsOf(departments: Departments<Succeeding>, code: string): readonly string[] {
  const found: string[] = [];
  let next = departments.get(code)?.successorOf;
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    next = departments.get(next)?.successorOf;
  }
  return found;
}

/** The department that acts for this one now: the last in the chain of its successors (E29), or itself where it has none. */
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
