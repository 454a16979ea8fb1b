/** One component that comes before another. */
type Edge = { readonly from: string; readonly to: string };

/** Components that wait, one for the other, for themselves: A, B, A; undefined where there are none. */
export function findCycle(edges: readonly Edge[]): readonly string[] | undefined {
  const done = new Set<string>();
  const follow = (key: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(key)) return [...path.slice(path.indexOf(key)), key];
    if (done.has(key)) return undefined;
    for (const { to } of edges.filter(({ from }) => from === key)) {
      const found = follow(to, [...path, key]);
      if (found) return found;
    }
    done.add(key);
    return undefined;
  };
  for (const { from } of edges) {
    const found = follow(from, []);
    if (found) return found;
  }
  return undefined;
}
