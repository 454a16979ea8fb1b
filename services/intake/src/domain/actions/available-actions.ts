import { openActions } from '../case/lifecycle.ts';
import { mayDo, type Caller } from '../permissions/permissions.ts';
import type { Stage } from '../progress/stage.ts';
import { actions, type ActedOn } from './actions.ts';

/**
 * The words of what this caller may do now with this case at the front desk: the status allows it, the role allows its operation, the
 * caller is not kept from it, and nothing is in its way.
 *
 * @example availableActions(hallOffice, { status: 'RECEIVED', … }, 'COMPLETED') // ['archive']
 */
export const availableActions = (caller: Caller, serviceCase: ActedOn, stage: Stage): readonly string[] =>
  openActions(serviceCase.status).flatMap((name) => {
    const action = actions[name];
    if ('byLaw' in action) return [];
    const { word, operation, isKeptFrom, obstacle } = action;
    const isOffered = mayDo(caller, operation) && !isKeptFrom(caller, serviceCase) && obstacle(stage) === null;
    return isOffered ? [word] : [];
  });
