/**
 * Why a joint case cannot be planned. Of several faults only the first in this order is returned. `key` is the key or code of the matter,
 * question, component, item or group that is meant; null where none is.
 */
export type PlanFault = {
  readonly kind: 'fault';
  readonly code:
    | 'UNKNOWN_MATTER'
    | 'MATTER_WITHDRAWN'
    | 'UNKNOWN_QUESTION'
    | 'MISSING_ANSWER'
    | 'BAD_ANSWER'
    | 'UNKNOWN_COMPONENT'
    | 'NOT_OPTIONAL'
    | 'NOTHING_CHOSEN'
    | 'ITEM_WITHDRAWN'
    | 'ALTERNATIVE_NOT_EXACTLY_ONE';
  readonly key: string | null;
};

/** A fault with this code. */
export const planFault = (code: PlanFault['code'], key: string | null): PlanFault => ({ kind: 'fault', code, key });

/** Tells a fault from a plan, or from any other answer. */
export const isPlanFault = (answer: object): answer is PlanFault => 'kind' in answer && answer.kind === 'fault';
