import type { FaultCode, Report } from '../fault.ts';
import { findCycle } from './dependency-order.ts';

/** Something that may replace another of its kind: its code, and the code of what it replaces. */
type Successor = { readonly code?: string | undefined; readonly successorOf?: string | undefined };

/**
 * Checks successors (E29): what is replaced stands in the folder too and has only one successor, and nothing replaces
 * itself, also not through others, because open cases go on under the last of the chain.
 */
export function checkSuccessors(
  entries: readonly Successor[],
  unknown: { readonly code: FaultCode; readonly file: string },
  report: (index: number) => Report,
): void {
  const codes = new Set(entries.map(({ code }) => code));
  const successors = new Map<string, string>();
  for (const [index, { code, successorOf }] of entries.entries()) {
    if (code === undefined || successorOf === undefined) continue;
    if (!codes.has(successorOf))
      report(index)('successorOf', unknown.code, `${unknown.file}里没有“${successorOf}”，被替代的也应保留在目录里`);
    const other = successors.get(successorOf);
    if (other !== undefined && other !== code)
      report(index)('successorOf', 'TWO_SUCCESSORS', `“${successorOf}”已经由“${other}”替代，只能有一个承接者`);
    else successors.set(successorOf, code);
  }
  const edges = [...successors].map(([from, to]) => ({ from, to }));
  const cycle = findCycle(edges);
  const place = cycle
    ? entries.findIndex(({ code, successorOf }) => successorOf !== undefined && code === cycle[0])
    : -1;
  if (cycle && place >= 0)
    report(place)('successorOf', 'CYCLIC_SUCCESSORS', `替代关系形成了循环（${cycle.join('→')}）`);
}
