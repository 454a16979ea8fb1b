import type { HallEvent } from '@hall/event-contracts';
import type { Circumstances } from '../case/circumstances.ts';
import { refuse, type Refused } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { componentHead, type Siblings } from '../case/joint-case.ts';
import { standingOf } from './predecessors.ts';
import { terminated, type ComponentChange } from './settle.ts';

/** What the hall office orders. */
export type HoldOrder = { readonly outcome: 'CONTINUE' | 'TERMINATE'; readonly reason: string };

/**
 * The hall office ends a hold: the component goes on as if its predecessor had been granted (CONTINUE), or is ended as well (TERMINATE). The
 * reason is kept. Refuses NOT_ON_HOLD and TEXT_MISSING.
 */
export function decideHoldEnd(
  { jointCase, components }: Siblings,
  component: ReviewCase,
  { outcome, reason }: HoldOrder,
  { by, now }: Pick<Circumstances, 'by' | 'now'>,
): ComponentChange | Refused {
  const { holds } = standingOf(jointCase, components, component);
  if (component.heldSince === null || holds.length === 0) return refuse('NOT_ON_HOLD');
  if (reason.trim() === '') return refuse('TEXT_MISSING', ['理由']);
  const ended = holds.map((from) => ({ from, reason: reason.trim(), by, at: now.instant }));
  const resumed = { ...component, heldSince: null, endedHolds: [...component.endedHolds, ...ended] };
  const step =
    outcome === 'TERMINATE'
      ? terminated(resumed, { cause: 'HOLD_ENDED', because: holds, facts: reason.trim() }, now)
      : { after: resumed, events: [] };
  const data = { ...componentHead(step.after), outcome, endedAt: now.instant, endedBy: by };
  const holdEnded: HallEvent = { type: 'HoldEnded.v1', data };
  return { ...step, before: component, events: [holdEnded, ...step.events] };
}
