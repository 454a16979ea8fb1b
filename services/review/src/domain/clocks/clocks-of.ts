import type { ReviewCase } from '../case/review-case.ts';
import type { CaseClockKind, Clock } from './clock.ts';
import { clockRules } from './clock-rules.ts';
import type { Ending } from './clock-rule.ts';

/** The clocks of cases that were asked for before: a case as it is at one moment never changes. */
const known = new WeakMap<ReviewCase, readonly Clock[]>();

/**
 * The clocks of a case: a pure function of what has happened to it, so that none can be lost, and replaying a history gives the same
 * clocks. A component that waits has none but that of a hold; those of an earlier round are kept with that round.
 */
export function clocksOf(reviewCase: ReviewCase): readonly Clock[] {
  const found = known.get(reviewCase) ?? kindsOf(reviewCase).flatMap((kind) => clockOf(reviewCase, kind) ?? []);
  known.set(reviewCase, found);
  return found;
}

/** The clock of this kind, running or ended; undefined where it has never started. */
export function clockOf(reviewCase: ReviewCase, kind: CaseClockKind): Clock | undefined {
  if (!kindsOf(reviewCase).includes(kind)) return undefined;
  const rule = clockRules[kind];
  const startedAt = rule.startedAt(reviewCase);
  const length = rule.period(reviewCase);
  if (!startedAt || length === null) return undefined;
  const clock = {
    kind,
    startedAt,
    length,
    legalBasis: rule.law(reviewCase),
    suspensions: rule.suspensions?.(reviewCase) ?? [],
    extension: rule.extension?.(reviewCase) ?? 0,
    end: endOf(reviewCase, kind),
  };
  return rule.backward ? { ...clock, backward: true } : clock;
}

/** The clock that limits the decision: the statutory one, or where no law sets a period the promised one. */
export const decisionClockOf = (reviewCase: ReviewCase): Clock | undefined =>
  clockOf(reviewCase, 'DECISION_STATUTORY') ?? clockOf(reviewCase, 'DECISION_COMMITTED');

/** What has ended a clock: the first of what it waits for, or the end of the case, which ends no remedy; null while it runs. */
export function endOf(reviewCase: ReviewCase, kind: CaseClockKind): Clock['end'] {
  const { endedBy, outlivesTheCase } = clockRules[kind];
  const own = endedBy(reviewCase);
  const endings = outlivesTheCase ? own : [...own, ...endsOfCase(reviewCase)];
  for (const [at, cause] of endings) if (at) return { at, cause };
  return null;
}

const endsOfCase = ({ termination, withdrawal, nonAcceptance }: ReviewCase): readonly Ending[] => [
  [termination?.at, 'CASE_ENDED'],
  [withdrawal?.at, 'CASE_ENDED'],
  [nonAcceptance?.at, 'NOT_ACCEPTED'],
];

const allKinds = Object.keys(clockRules) as readonly CaseClockKind[];

const kindsOf = ({ status }: ReviewCase): readonly CaseClockKind[] => (status === 'PLANNED' ? ['HOLD'] : allKinds);
