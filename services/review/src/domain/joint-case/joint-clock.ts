import type { Clock, ClockSuspension } from '../clocks/clock.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { criticalKeys } from './critical-path.ts';
import type { JointCase } from '../case/joint-case.ts';
import { fateOf } from '../case/joint-status.ts';

/** C17: unified, joint or centralised handling takes 45 working days at most (行政许可法 art. 42(2)). */
const JOINT_PERIOD = { amount: 45, unit: 'WORKING_DAY' } as const;
/** And once fifteen more, approved by the head of the government at that level. */
export const LONGEST_JOINT_EXTENSION = 15;

/**
 * Clock C17 of a joint case: from the acceptance of its first component until the last result is handed over. What stands still on the critical
 * path makes it stand still, counted once however many components are suspended at a time (R6). Undefined before the first acceptance.
 */
export function jointClockOf(jointCase: JointCase, components: readonly ReviewCase[]): Clock | undefined {
  const startedAt = earliest(components.flatMap(({ acceptance }) => acceptance?.at ?? []));
  if (startedAt === undefined) return undefined;
  return {
    kind: 'JOINT',
    startedAt,
    length: JOINT_PERIOD,
    legalBasis: '《行政许可法》第四十二条第二款',
    suspensions: standstillsOf(jointCase, components),
    extension: jointCase.extension?.workingDays ?? 0,
    end: endOf(components),
  };
}

/** What stands still on the critical path. */
function standstillsOf(jointCase: JointCase, components: readonly ReviewCase[]): readonly ClockSuspension[] {
  const suspended = components.filter(({ suspensions }) => suspensions.length > 0);
  if (suspended.length === 0) return [];
  const critical = criticalKeys(jointCase, components);
  return suspended
    .filter(({ componentKey }) => critical.has(componentKey ?? ''))
    .flatMap(({ suspensions }) => suspensions.map(standstill));
}

const standstill = ({ kind, from, to }: ReviewCase['suspensions'][number], at: number): ClockSuspension => ({
  kind,
  from,
  to,
  document: `D10-${2 * at + 1}`,
});

/** When the last component had left its department, by its result or without one; null while one has not. */
function endOf(components: readonly ReviewCase[]): Clock['end'] {
  const ends = components.map((component) => {
    const { handedOverAt, termination, withdrawal, nonAcceptance } = component;
    if (fateOf(component) === 'OPEN') return null;
    return handedOverAt ?? (termination ?? withdrawal ?? nonAcceptance)?.at ?? null;
  });
  const known = ends.filter((at) => at !== null);
  const latest = known.length < ends.length ? undefined : earliest(known, -1);
  if (latest === undefined) return null;
  return { at: latest, cause: components.some(({ handedOverAt }) => handedOverAt) ? 'HANDED_OVER' : 'CASE_ENDED' };
}

/** The first of these moments, or with -1 the last. */
const earliest = (moments: readonly string[], order: 1 | -1 = 1): string | undefined =>
  [...moments].sort((one, other) => (one < other ? -order : order))[0];
