import { lifecycleFrom } from '@hall/lifecycle';
import { serviceCaseStatuses, type ServiceCaseStatus } from '../case/status.ts';
import { actions, type ServiceCaseAction } from './actions.ts';

/** The front desk's part of a case's life (L2): for each status, the actions that are possible in it and the status each leads to. */
export const lifecycle = lifecycleFrom(serviceCaseStatuses, actions);

/** The actions that this status allows, whoever asks. `availableActions` also looks at the person who asks. */
export const openActions = (status: ServiceCaseStatus): readonly ServiceCaseAction[] =>
  Object.keys(lifecycle[status]) as ServiceCaseAction[];

/** The status after this action. Undefined when the status does not allow the action: the rule then refuses ACTION_NOT_OPEN. */
export const nextStatus = (status: ServiceCaseStatus, action: ServiceCaseAction): ServiceCaseStatus | undefined =>
  lifecycle[status][action];
