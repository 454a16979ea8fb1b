/** One component that comes before another. */
export type Edge = { readonly from: string; readonly to: string };

/** Whether no component waits, directly or through others, for itself. */
export function isAcyclic(edges: readonly Edge[]): boolean {
  let left = [...edges];
  for (;;) {
    const waiting = new Set(left.map(({ to }) => to));
    const next = left.filter(({ from }) => waiting.has(from));
    if (next.length === left.length) return left.length === 0;
    left = next;
  }
}
