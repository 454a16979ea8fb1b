import { lifecycleFrom, wordsOf } from '@hall/lifecycle';
import { reviewStatuses, type ReviewStatus } from '../case/status.ts';
import { actions, type ReviewAction } from './actions.ts';

/** The department's part of a case's life (T1–T33): for each status, the actions that are possible in it and the status each leads to. */
export const lifecycle = lifecycleFrom(reviewStatuses, actions);

/** The first status of a review case: received, or for a component that needs the result of another one, planned. */
export const openings = { receive: 'RECEIVED', plan: 'PLANNED' } as const satisfies Record<string, ReviewStatus>;

/** The actions this status allows, whoever asks. `availableActions` also checks permissions and the separation of duties. */
export const openActions = (status: ReviewStatus): readonly ReviewAction[] =>
  Object.keys(lifecycle[status]) as ReviewAction[];

/** The status after this action, or undefined when the action is not open: the rule then refuses ACTION_NOT_OPEN. */
export const nextStatus = (status: ReviewStatus, action: ReviewAction): ReviewStatus | undefined =>
  lifecycle[status][action];

/** The names, as officers know them, of the actions that a person can take in this status. */
export const openWords = (status: ReviewStatus): readonly string[] =>
  wordsOf(openActions(status).map((action) => actions[action]));
