/**
 * Why a joint case cannot be planned, in the order in which faults are told: of several only the first is. `key` names the
 * matter, question, component, item or group, or is null.
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

/** Says what is wrong. */
export const planFault = (code: PlanFault['code'], key: string | null): PlanFault => ({ kind: 'fault', code, key });

/** Tells a fault from what was asked for. */
export const isPlanFault = (answer: object): answer is PlanFault => 'kind' in answer && answer.kind === 'fault';
