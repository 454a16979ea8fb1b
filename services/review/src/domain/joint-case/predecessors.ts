import type { PlannedEdge } from '@hall/event-contracts';
import type { ReviewCase } from '../case/review-case.ts';
import { fateOf, isRefusedOnMerits, isReturned } from '../case/joint-status.ts';
import type { JointCase } from '../case/joint-case.ts';

/** What the predecessors of a component mean for it now. Each list holds keys of components. */
type Standing = {
  /** Predecessors that failed, where the edge says CASCADE: they end the component. */
  readonly cascades: readonly string[];
  /**
   * Predecessors that failed, where the edge says HOLD, or where it says CASCADE but the predecessor was only returned as incomplete. They hold
   * the component until a new round grants them, or the hall office ends the hold.
   */
  readonly holds: readonly string[];
  /** Predecessors whose result the component needs before it begins. */
  readonly startsAfter: readonly string[];
  /** Predecessors that must end before a decision on the component takes effect. */
  readonly endsAfter: readonly string[];
};

/** Evaluates the edges that lead to a component. It depends only on what has become of the components, not on the order in which they ended. */
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

/** Whether a decision on the component takes effect at once. If not, it is kept. */
export function mayEnd(jointCase: JointCase, components: readonly ReviewCase[], component: ReviewCase): boolean {
  const { holds, endsAfter } = standingOf(jointCase, components, component);
  return holds.length === 0 && endsAfter.length === 0;
}

/** Keys of the refused components that end this one where the applicant chose ALL_OR_NOTHING. */
export const refusedBeside = (components: readonly ReviewCase[], component: ReviewCase): readonly string[] =>
  components
    .filter(isRefusedOnMerits)
    .flatMap(({ componentKey }) => componentKey ?? [])
    .filter((key) => !isLifted(component, components, key));

/** Whether the failure of `from` no longer counts, because an order (T32) took the component up again after it. */
function isLifted({ reopening }: ReviewCase, components: readonly ReviewCase[], from: string): boolean {
  const other = components.find(({ componentKey }) => componentKey === from);
  const failedAt = other && (other.termination ?? other.withdrawal ?? other.nonAcceptance ?? other.ruling)?.at;
  return reopening !== null && failedAt !== undefined && failedAt <= reopening.at;
}
