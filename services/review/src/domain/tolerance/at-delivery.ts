import { decided, type Decision } from '../case/decision.ts';
import { withMore } from '../receipt/handed-in.ts';
import { isEnded } from '../case/status.ts';
import { notOpen } from '../lifecycle/not-open.ts';
import { noted } from '../case/noted.ts';
import { refuse } from '../case/refusals.ts';
import type { ReviewCase } from '../case/review-case.ts';
import { isAfterPromise, owedByPromise } from './owed.ts';
import type { Circumstances } from '../case/circumstances.ts';

/** A material that is still missing when the result is handed out. */
type Owed = { readonly materialCode: string; readonly name: string };

/**
 * The materials that the delivery window must collect before it hands out the result (S49): for a grant whose promise is due at delivery, all
 * that have not come in, also after the promised day (B2: the certificate waits). None for a refusal.
 */
export function owedAtDelivery({ tolerance, ruling, item }: ReviewCase): readonly Owed[] {
  if (tolerance?.mode !== 'AT_DELIVERY' || ruling?.outcome !== 'GRANTED') return [];
  const names = new Map(item.materials?.map(({ code, name }) => [code, name]));
  return tolerance.missing
    .filter((code) => !tolerance.received.includes(code))
    .map((materialCode) => ({ materialCode, name: names.get(materialCode) ?? materialCode }));
}

/** What a window has collected for the hand-out: codes of materials, when, and by whom. */
type Collection = { readonly materials: readonly string[]; readonly at: string; readonly by: string };

/**
 * Any other window has taken in, checked with the originals, what was promised for the hand-out (S33, S49): it counts as collected at the delivery
 * window does. For a case that has ended, or promised nothing of the kind, only what is on record as handed in changes.
 */
export function decideWindowCollection(
  reviewCase: ReviewCase,
  { materials, at, by }: Collection,
  { now, calendar }: Pick<Circumstances, 'now' | 'calendar'>,
): Decision {
  const { tolerance, status } = reviewCase;
  const promised = materials.filter((code) => tolerance?.missing.includes(code));
  if (isEnded(status) || tolerance?.mode !== 'AT_DELIVERY' || promised.length === 0)
    return decided({ ...reviewCase, handedIn: withMore(reviewCase.handedIn, materials) });
  const isAfter = tolerance.state === 'OPEN' && isAfterPromise(reviewCase, at, { now, calendar });
  const decision = collected(reviewCase, { materials: promised, at, by }, isAfter);
  if (decision.kind === 'refused') return decision;
  return { ...decision, events: [...decision.events, owedByPromise(decision.reviewCase, now, calendar)] };
}

/**
 * The delivery window has collected tolerated materials (S49; E44): with the last of them, in time, the promise is kept and clock C7 ends at
 * that moment, also when the lapse was noticed first: legal time is when it happened (L3). What comes after the promised
 * day is on record, and the breach stays (B2), also where the lapse was not noticed yet (`isAfter`). Refuses ACTION_NOT_OPEN, NO_TOLERANCE, UNKNOWN_MATERIAL.
 */
export function decideCollectionNote(reviewCase: ReviewCase, collection: Collection, isAfter = false): Decision {
  if (reviewCase.status !== 'HANDED_OVER') return notOpen(reviewCase);
  return collected(reviewCase, collection, isAfter);
}

function collected(reviewCase: ReviewCase, { materials, at, by }: Collection, isAfter: boolean): Decision {
  const { tolerance } = reviewCase;
  if (tolerance?.mode !== 'AT_DELIVERY') return refuse('NO_TOLERANCE');
  const foreign = materials.filter((code) => !tolerance.missing.includes(code));
  if (foreign.length > 0) return refuse('UNKNOWN_MATERIAL', foreign);
  const received = [...new Set([...tolerance.received, ...materials])];
  const handedIn = withMore(reviewCase.handedIn, materials);
  const supplied = { ...reviewCase, handedIn, tolerance: { ...tolerance, received } };
  const isComplete = tolerance.missing.every((code) => received.includes(code));
  const isLate = isAfter || (tolerance.state === 'BREACHED' && at >= (tolerance.closedAt ?? ''));
  if (!isComplete || isLate || tolerance.state === 'FULFILLED') return decided(supplied);
  const fulfilled = { ...supplied, tolerance: { ...supplied.tolerance, state: 'FULFILLED' as const, closedAt: at } };
  return decided(fulfilled, noted(fulfilled, 'TOLERANCE_FULFILLED', at, by));
}
