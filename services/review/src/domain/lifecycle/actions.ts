import type { OperationOf } from '@hall/lifecycle';
import type { ReviewActionRow } from './action-row.ts';
import { endingActions } from './ending-actions.ts';
import { examinationActions } from './examination-actions.ts';
import { procedureActions } from './procedure-actions.ts';
import { receiptActions } from './receipt-actions.ts';
import { resultActions } from './result-actions.ts';
import { toleranceActions } from './tolerance-actions.ts';

/**
 * Everything that can be done to a case in its department (T1–T33). This table is the only source for the rules, the permissions, the field
 * `availableActions`, the refusal ACTION_NOT_OPEN, the diagram in docs and the CHECK on `review_case.status`. What it does not list is not
 * allowed. Examples: after the acceptance nobody can be notified that materials are missing, no decision is made during a suspension, and a case
 * that has ended is taken up again only by order (T32) or with its joint case (`revive`).
 */
export const actions = {
  ...receiptActions,
  ...examinationActions,
  ...procedureActions,
  ...resultActions,
  ...toleranceActions,
  ...endingActions,
} as const satisfies Readonly<Record<string, ReviewActionRow>>;

/** What can be done to a case in its department. */
export type ReviewAction = keyof typeof actions;

/** The operations of the graph by which actions are taken. */
export type ActionOperation = OperationOf<typeof actions>;
