import type { HallEvent, RejectionCode } from '@hall/event-contracts';
import type { Decided, Decision } from '../case/decision.ts';
import type { RefusalCode } from '../case/refusals.ts';

/** What becomes of a department's reply. */
export type Verdict =
  /** It changes the case. */
  | { readonly kind: 'applied'; readonly decided: Decided }
  /** It repeats what is known already and has no effect. */
  | { readonly kind: 'acknowledged' }
  /** An earlier step is still missing: it is kept, and tried again after the next reply about its case. */
  | { readonly kind: 'early' }
  /** It changes nothing by itself: somebody at the hall office has to act. */
  | { readonly kind: 'task'; readonly details: readonly string[] }
  /** It cannot be used: answered on the rejected topic, kept on file. */
  | { readonly kind: 'rejected'; readonly code: RejectionCode; readonly details: readonly string[] };

/** Rejects a reply with a published code. */
export const reject = (code: RejectionCode, ...details: readonly string[]): Verdict => ({
  kind: 'rejected',
  code,
  details,
});

const separation: readonly RefusalCode[] = [
  'RECEIVER_MAY_NOT_REVIEW',
  'REVIEWER_MAY_NOT_DECIDE',
  'DECIDER_MAY_NOT_HAND_OVER',
];

/** Turns the decision of a rule into a verdict. Where a person would be refused, a system's reply is rejected. */
export function verdictOf(decision: Decision): Verdict {
  if (decision.kind === 'decided') return { kind: 'applied', decided: decision };
  if (separation.includes(decision.code)) return reject('SEPARATION_OF_DUTIES', decision.code);
  return reject('NOT_ALLOWED', decision.code, ...(decision.details ?? []));
}

/**
 * Applies several rules one after the other, as one decision; the first refusal ends it. Only the events of the last rule that has any are
 * published, because the department reported only that step, and nobody knows when it took the others.
 */
export function inTurn(
  start: Decided,
  ...rules: readonly ((reviewCase: Decided['reviewCase']) => Decision | undefined)[]
): Decision {
  let reviewCase: Decided['reviewCase'] = start.reviewCase;
  let events: readonly HallEvent[] = start.events;
  const documents = [...(start.documents ?? [])];
  for (const rule of rules) {
    const decision = rule(reviewCase);
    if (!decision) continue;
    if (decision.kind === 'refused') return decision;
    reviewCase = decision.reviewCase;
    if (decision.events.length > 0) events = decision.events;
    documents.push(...(decision.documents ?? []));
  }
  return { kind: 'decided', reviewCase, events, documents };
}
