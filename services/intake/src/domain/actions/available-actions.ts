import type { Caller } from '@hall/callers';
import { isOffered } from '@hall/lifecycle';
import { hasEnded } from '../archive/archive.ts';
import { actions, type ActedOn, type ServiceCaseAction } from '../lifecycle/actions.ts';
import { openActions } from '../lifecycle/lifecycle.ts';
import type { Stage } from '../progress/stage.ts';

/**
 * What this caller may do now with this case at the front desk: the status allows it, a role of the caller allows it, the caller is not kept
 * from it, and nothing is in its way.
 *
 * @example availableActions(hallOffice, { status: 'RECEIVED', … }, 'COMPLETED') // ['archive']
 */
export const availableActions = (caller: Caller, serviceCase: ActedOn, stage: Stage): readonly ServiceCaseAction[] =>
  openActions(serviceCase.status).filter((action) =>
    isOffered(actions[action], { caller, subject: serviceCase, situation: { hasEnded: hasEnded(stage) } }),
  );
