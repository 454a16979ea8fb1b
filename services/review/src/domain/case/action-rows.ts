import type { Role } from '@hall/callers';
import { openActions, type ReviewAction, type ReviewStatus } from './lifecycle.ts';
import type { PersonalAction } from './action.ts';
import { actions } from './actions.ts';

/** The row of an action that a person takes; undefined for an action that happens by law. */
export function personal(action: ReviewAction): (PersonalAction & { readonly operation: ActionOperation }) | undefined {
  const row = actions[action];
  return 'byLaw' in row ? undefined : row;
}

/** The operations of the graph by which actions are taken. */
export type ActionOperation = Extract<(typeof actions)[ReviewAction], PersonalAction>['operation'];

/** The roles that may use each of these operations. */
export const rolesOfActions = (): Readonly<Record<ActionOperation, readonly Role[]>> =>
  Object.fromEntries(
    Object.values(actions).flatMap((row) => ('byLaw' in row ? [] : [[row.operation, row.roles]])),
  ) as Readonly<Record<string, readonly Role[]>> as Readonly<Record<ActionOperation, readonly Role[]>>;

/** The names, as officers know them, of the actions that a person can take in this status. */
export const openWords = (status: ReviewStatus): readonly string[] =>
  openActions(status).flatMap((action) => personal(action)?.word ?? []);
