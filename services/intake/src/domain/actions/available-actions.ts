import { hasEnded } from '../archive/archive.ts';
import { openActions, type ServiceCaseAction } from '../case/lifecycle.ts';
import { mayDo, type Caller, type Operation } from '../permissions/permissions.ts';
import type { Stage } from '../progress/stage.ts';
import type { ServiceCase } from '../case/service-case.ts';

/** The operation behind an action of the lifecycle; what is filed is a draft until then, and no case. */
const doors: Partial<Record<ServiceCaseAction, Operation>> = { confirm: 'confirmSubmission', archive: 'archiveCase' };

/** What this caller may do now with this case at the front desk: the status, the role, and for a file that is to be closed its end (T31). */
export const availableActions = (
  caller: Caller,
  { status }: Pick<ServiceCase, 'status'>,
  stage: Stage,
): readonly ServiceCaseAction[] =>
  openActions(status).filter((action) => {
    const operation = doors[action];
    return operation !== undefined && mayDo(caller, operation) && (action !== 'archive' || hasEnded(stage));
  });
