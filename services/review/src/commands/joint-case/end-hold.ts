import type { Caller } from '@hall/callers';
import { inTransaction } from '@hall/transaction';
import { decideHoldEnd, type HoldOrder } from '../../domain/joint-case/hold.ts';
import type { JointCase } from '../../domain/case/joint-case.ts';
import { mayDo } from '../../domain/access/permissions.ts';
import { refuse, type Refused } from '../../domain/case/refusals.ts';
import { CaseLedger } from '../case/case-ledger.ts';
import { saveWithEarlyReplies } from '../replies/settle-early-replies.ts';
import type { Desk } from '../case/desk.ts';

/** Which component of which joint case, in which version the hall office has seen it. */
type EndHold = HoldOrder & {
  readonly commandId: string;
  readonly jointCaseId: string;
  readonly componentKey: string;
  readonly expectedVersion: number;
};

/**
 * The hall office ends a hold, with a reason. Refuses NOT_PERMITTED, JOINT_CASE_NOT_FOUND, UNKNOWN_COMPONENT, CONFLICT,
 * COMMAND_ID_REUSED, and what `decideHoldEnd` refuses.
 */
export async function endHold(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: EndHold,
): Promise<JointCase | Refused> {
  if (!mayDo(caller, 'endHold')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'endHold', actor: caller.id, input, trace: caller.trace };

  return inTransaction<JointCase | Refused>(database, command, async (tx, now) => {
    const ledger = await CaseLedger.open(tx, now, { jointCaseIds: [input.jointCaseId] });
    const joint = ledger.joint(input.jointCaseId);
    if (!joint) return refuse('JOINT_CASE_NOT_FOUND');
    if (joint.jointCase.version !== input.expectedVersion) return refuse('CONFLICT');
    const component = joint.components.find(({ componentKey }) => componentKey === input.componentKey);
    if (!component)
      return refuse(
        'UNKNOWN_COMPONENT',
        joint.jointCase.components.map(({ key }) => key),
      );
    const change = decideHoldEnd(joint, component, input, { by: caller.id, now });
    if ('kind' in change) return change;
    ledger.noteComponent(joint, change, { causeId: commandId, action: 'endHold', actor: caller.id, at: now.instant });
    await saveWithEarlyReplies(tx, now, ledger);
    return joint.jointCase;
  });
}
