import { hasRole } from '@hall/callers';
import type { Caller } from '../callers/caller.ts';
import { openActions, type ServiceCaseAction } from '../case/lifecycle.ts';
import type { Stage } from '../progress/stage.ts';
import { actions, type ActedOn, type ActionByLaw, type PersonalAction } from './actions.ts';

/**
 * What this caller may do now with this case at the front desk: the status allows it, a role of the caller allows it, the caller is not kept
 * from it, and nothing is in its way.
 *
 * @example availableActions(hallOffice, { status: 'RECEIVED', … }, 'COMPLETED') // ['archive']
 */
export const availableActions = (caller: Caller, serviceCase: ActedOn, stage: Stage): readonly ServiceCaseAction[] =>
  openActions(serviceCase.status).filter((name) => {
    const action: PersonalAction | ActionByLaw = actions[name];
    if ('byLaw' in action) return false;
    return hasRole(caller, action.roles) && !action.keptFrom(serviceCase, caller) && !action.obstacle(stage);
  });
