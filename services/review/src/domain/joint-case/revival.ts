import type { HallEvent } from '@hall/event-contracts';
import type { HallNow } from '@hall/working-days';
import { revoked, type DocumentDraft } from '../documents/document.ts';
import { endingPaper } from '../ending/ending-paper.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import { untouched, type ReviewCase } from '../case/review-case.ts';
import { componentHead, type JointCase } from '../case/joint-case.ts';
import { fateOf } from '../case/joint-status.ts';
import { standingOf } from './predecessors.ts';

/** A component in its next round, the events, and the document that takes back the notice of its ending. */
type Revived = {
  readonly after: ReviewCase;
  readonly events: readonly HallEvent[];
  readonly documents: readonly DocumentDraft[];
};

/** Causes of an ending that lie in other components. */
const fallen = ['PREDECESSOR_FAILED', 'ALL_OR_NOTHING', 'HOLD_ENDED'];

/**
 * Revives a component that was ended because of others, when these are granted after all (P4). In its next round it is PLANNED again and begins
 * by the ordinary rule, with the day of the last result as its receipt. Undefined for a component that ended for another reason, and where yet
 * another predecessor would end it again.
 */
export function revived(
  jointCase: JointCase,
  components: readonly ReviewCase[],
  component: ReviewCase,
  now: HallNow,
): Revived | undefined {
  const { termination, status: before, round } = component;
  const status = nextStatus(before, 'revive');
  if (!status || !termination || !fallen.includes(termination.cause)) return undefined;
  const because = termination.because ?? behind(jointCase, components, component);
  const fates = because.map((key) => components.find(({ componentKey }) => componentKey === key)).map(fateIn);
  if (because.length === 0 || fates.some((fate) => fate !== 'GRANTED')) return undefined;
  if (standingOf(jointCase, components, component).cascades.length > 0) return undefined;
  const after = { ...asReceived(component, because), status, round: round + 1, receivedAt: now.instant };
  const data = { ...componentHead(after), because: [...because], previousRound: round, revivedAt: now.instant };
  return {
    after,
    events: [{ type: 'ComponentRevived.v1', data }],
    documents: [revoked(endingPaper(component, termination.cause), '前置事项已准予', round)],
  };
}

const fateIn = (component: ReviewCase | undefined) => component && fateOf(component);

/** The component as the window had sent it. Those who examined it before stay on record, because they may not decide it. */
function asReceived(component: ReviewCase, because: readonly string[]): ReviewCase {
  const { version, examiners, reviewerStaffNo: before, endedHolds } = component;
  return {
    ...component,
    ...untouched,
    version,
    examiners: before === null || examiners.includes(before) ? examiners : [...examiners, before],
    endedHolds: endedHolds.filter(({ from }) => !because.includes(from)),
  };
}

/**
 * The components because of which this one ended, where its record has no `because`, as it is from before this field existed. They are read from
 * the plan: for ALL_OR_NOTHING the components that were taken up again by order, otherwise the predecessors with the matching policy.
 */
function behind(
  { edges }: JointCase,
  components: readonly ReviewCase[],
  { componentKey, termination }: ReviewCase,
): readonly string[] {
  if (termination?.cause === 'ALL_OR_NOTHING')
    return components.filter(({ reopening }) => reopening !== null).flatMap(({ componentKey: key }) => key ?? []);
  const policy = termination?.cause === 'HOLD_ENDED' ? 'HOLD' : 'CASCADE';
  return edges.filter(({ to, onRefusal }) => to === componentKey && onRefusal === policy).map(({ from }) => from);
}
