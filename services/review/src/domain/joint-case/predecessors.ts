import type { PlannedEdge } from '@hall/event-contracts';
import type { ReviewCase } from '../case/review-case.ts';
import { fateOf, isRefusedOnMerits, isReturned } from '../case/joint-status.ts';
import type { JointCase } from '../case/joint-case.ts';

/** What the components before one mean for it now. */
type Standing = {
  /** Ended without a good end, and the edge says CASCADE. */
  readonly cascades: readonly string[];
  /**
   * Ended without a good end, and the edge says HOLD, or sent back to be applied for again and the edge says CASCADE: until a new round
   * grants it, or the hall office ends the hold.
   */
  readonly holds: readonly string[];
  /** Their results are still to come. */
  readonly startsAfter: readonly string[];
  /** They still have to end first. */
  readonly endsAfter: readonly string[];
};

/** Reads the edges that lead to a component: a pure function of the components' fates, so the order of answers cannot matter. */
export function standingOf(jointCase: JointCase, components: readonly ReviewCase[], component: ReviewCase): Standing {
  const into = jointCase.edges.filter(({ to }) => to === component.componentKey);
  const fates = new Map(components.map((other) => [other.componentKey, fateOf(other)]));
  const keys = (edges: readonly PlannedEdge[]): string[] => edges.map(({ from }) => from);
  const failed = into.filter(({ from }) => fates.get(from) === 'FAILED' && !isLifted(component, components, from));
  const open = into.filter(({ from }) => fates.get(from) === 'OPEN');
  const ended = component.endedHolds.map(({ from }) => from);
  const returned = components.filter(isReturned).map(({ componentKey }) => componentKey);
  const policyOf = ({ from, onRefusal }: PlannedEdge) =>
    onRefusal === 'CASCADE' && returned.includes(from) ? 'HOLD' : onRefusal;
  return {
    cascades: keys(failed.filter((edge) => policyOf(edge) === 'CASCADE')),
    holds: keys(failed.filter((edge) => policyOf(edge) === 'HOLD' && !ended.includes(edge.from))),
    startsAfter: keys(open.filter(({ waitsForResult }) => waitsForResult)),
    endsAfter: keys(open),
  };
}

/** Whether a decision on the component takes effect at once; if not it is kept. */
export function mayEnd(jointCase: JointCase, components: readonly ReviewCase[], component: ReviewCase): boolean {
  const { holds, endsAfter } = standingOf(jointCase, components, component);
  return holds.length === 0 && endsAfter.length === 0;
}

/** Keys of the components whose refusal ends all of the others, where the applicant chose so (ALL_OR_NOTHING). */
export const refusedBeside = (components: readonly ReviewCase[], component: ReviewCase): readonly string[] =>
  components
    .filter(isRefusedOnMerits)
    .flatMap(({ componentKey }) => componentKey ?? [])
    .filter((key) => !isLifted(component, components, key));

/** An order to take up a component (T32) is about what had failed by then: that does not end it once more. */
function isLifted({ reopening }: ReviewCase, components: readonly ReviewCase[], from: string): boolean {
  const other = components.find(({ componentKey }) => componentKey === from);
  const failedAt = other && (other.termination ?? other.withdrawal ?? other.nonAcceptance ?? other.ruling)?.at;
  return reopening !== null && failedAt !== undefined && failedAt <= reopening.at;
}
