import type { HallEvent } from '@hall/event-contracts';
import type { HallNow } from '@hall/working-days';
import { revoked, type DocumentDraft } from '../documents/document.ts';
import { endingPaper } from '../ending/ending-paper.ts';
import { nextStatus } from '../case/lifecycle.ts';
import { untouched, type ReviewCase } from '../case/review-case.ts';
import { componentHead, type JointCase } from '../case/joint-case.ts';
import { fateOf } from '../case/joint-status.ts';
import { standingOf } from './predecessors.ts';

/** A component in its next round, what the others hear, and the paper that takes its ending back. */
type Revived = {
  readonly after: ReviewCase;
  readonly events: readonly HallEvent[];
  readonly documents: readonly DocumentDraft[];
};

/** The ends that a component has from others. */
const fallen = ['PREDECESSOR_FAILED', 'ALL_OR_NOTHING', 'HOLD_ENDED'];

/**
 * What fell with another component is revived when that one is granted after all (domain 6.3): in its next round it waits again, and begins by
 * the ordinary rule, with the day of the result as its receipt. Undefined for what has another end, or falls with yet another one.
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

/** As the window had sent it; who has examined it before still decides nothing. */
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

/** With which components an ending of before that was noted came: those before it, or of the whole those that were taken up again. */
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
