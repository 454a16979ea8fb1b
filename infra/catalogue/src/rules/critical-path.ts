import type { JointMatter, ServiceItem } from '@hall/event-contracts';
import type { Partially } from '../fault.ts';
import { answersOf, holds } from './answers.ts';

type Matter = Partially<JointMatter>;
type Component = NonNullable<NonNullable<Matter['components']>[number]>;
type Unit = 'WORKING_DAY' | 'CALENDAR_DAY';

/** What each item promises. */
export type Promised = ReadonlyMap<string, Partially<ServiceItem['clock']>['committed']>;

/** A path and the sum of its promises. */
type Path = { readonly amount: number; readonly path: readonly string[] };

const MAX_SELECTIONS = 20_000;

/**
 * The longest path through components that can be chosen together, in one unit: what `to` waits for is added up, where it does
 * not wait the later end counts. Components whose conditions contradict each other never stand together, nor two of one
 * alternative group. A path that mixes units is not measured. Expects an acyclic graph.
 */
export function longestPath(matter: Matter, committed: Promised, unit: Unit): Path {
  let longest: Path = { amount: 0, path: [] };
  let selections = 0;
  for (const answers of answersOf(matter)) {
    for (const chosen of selectionsFor(matter, answers)) {
      selections += 1;
      if (selections > MAX_SELECTIONS) return longest;
      const path = longestAmong(chosen, matter, committed, unit);
      if (path.amount > longest.amount) longest = path;
    }
  }
  return longest;
}

/** All components whose condition holds, with each way to take exactly one of every alternative group. */
function* selectionsFor(matter: Matter, answers: ReadonlyMap<string, unknown>): Generator<Component[]> {
  const possible = (matter.components ?? []).filter(
    (component) => component !== undefined && holds(component.when, answers),
  ) as Component[];
  const groups = [...new Set((matter.components ?? []).flatMap((component) => component?.alternativeGroup ?? []))];
  let selections: Component[][] = [possible.filter(({ alternativeGroup }) => !alternativeGroup)];
  for (const group of groups) {
    const members = possible.filter(({ alternativeGroup }) => alternativeGroup === group);
    selections = selections
      .flatMap((selection) => members.map((member) => [...selection, member]))
      .slice(0, MAX_SELECTIONS);
  }
  yield* selections;
}

function longestAmong(
  chosen: readonly Component[],
  { dependencies = [] }: Matter,
  committed: Promised,
  unit: Unit,
): Path {
  const done = new Map<string, Path | 'MIXED'>();
  const ends = (component: Component): Path | 'MIXED' => {
    const key = component.key ?? '';
    const known = done.get(key);
    if (known) return known;
    const before = dependencies.flatMap((edge) => {
      const from = edge?.to === key ? chosen.find((other) => other.key === edge.from) : undefined;
      return from ? [{ end: ends(from), waits: edge?.waitsForResult !== false }] : [];
    });
    const period = committed.get(component.itemCode ?? '');
    const own = period?.amount ?? 0;
    const foreign = own > 0 && period?.unit !== unit;
    const started = longer(before.flatMap(({ end, waits }) => (waits && end !== 'MIXED' ? [end] : [])));
    const mixed = foreign || before.some(({ end }) => end === 'MIXED');
    const path: Path = { amount: started.amount + own, path: [...started.path, key] };
    const result = mixed
      ? 'MIXED'
      : longer([path, ...before.flatMap(({ end, waits }) => (!waits && end !== 'MIXED' ? [end] : []))]);
    done.set(key, result);
    return result;
  };
  return longer(chosen.map(ends).filter((end) => end !== 'MIXED'));
}

const longer = (paths: readonly Path[]): Path =>
  paths.reduce((longest, path) => (path.amount > longest.amount ? path : longest), { amount: 0, path: [] });
