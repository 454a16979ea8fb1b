import type { ReviewCase } from '../case/review-case.ts';
import type { JointCase } from '../case/joint-case.ts';

/**
 * The components on the longest way through the plan, by their promised (else lawful) lengths: those whose delay delays the whole. Several ways
 * of the same length are all critical.
 */
export function criticalKeys({ edges }: JointCase, components: readonly ReviewCase[]): ReadonlySet<string> {
  const lengths = new Map(
    components.map(({ componentKey, item: { clock } }) => [
      componentKey ?? '',
      (clock.committed ?? clock.statutory)?.amount ?? 0,
    ]),
  );
  const into = (key: string) => edges.filter(({ to, from }) => to === key && lengths.has(from));
  const ends = new Map<string, number>();
  const own = (key: string): number =>
    Math.max(0, ...into(key).map(({ from, waitsForResult }) => (waitsForResult ? end(from) : 0))) +
    (lengths.get(key) ?? 0);
  const end = (key: string): number => {
    const known = ends.get(key);
    if (known !== undefined) return known;
    const ended = Math.max(own(key), ...into(key).map(({ from }) => end(from)));
    ends.set(key, ended);
    return ended;
  };
  const whole = Math.max(0, ...[...lengths.keys()].map(end));
  const critical = new Set<string>();
  const mark = (key: string): void => {
    if (critical.has(key)) return;
    critical.add(key);
    for (const { from, waitsForResult } of into(key)) {
      const isBinding = waitsForResult
        ? own(key) === end(key) && end(from) + (lengths.get(key) ?? 0) === own(key)
        : end(from) === end(key);
      if (isBinding) mark(from);
    }
  };
  for (const key of lengths.keys()) if (end(key) === whole) mark(key);
  return critical;
}
