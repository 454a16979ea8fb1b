import type { Caller } from '@hall/callers';
import { inTransaction } from '@hall/transaction';
import { decideJointExtension, type JointExtensionGiven } from '../../domain/joint-case/joint-extension.ts';
import type { JointCase } from '../../domain/case/joint-case.ts';
import { mayDo } from '../../domain/access/permissions.ts';
import { isRefused, refuse, type Refused } from '../../domain/case/refusals.ts';
import { CaseLedger } from '../case/case-ledger.ts';
import type { Desk } from '../case/desk.ts';

/** Which joint case, in which version the hall office has seen it. */
type ExtendJointCase = JointExtensionGiven & {
  readonly commandId: string;
  readonly jointCaseId: string;
  readonly expectedVersion: number;
};

/**
 * The hall office keys in that the head of the government has approved more days for a joint case (C17). Refuses NOT_PERMITTED,
 * JOINT_CASE_NOT_FOUND, CONFLICT, COMMAND_ID_REUSED, and what `decideJointExtension` refuses.
 */
export async function extendJointCase(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: ExtendJointCase,
): Promise<JointCase | Refused> {
  if (!mayDo(caller, 'extendJointCase')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'extendJointCase', actor: caller.id, input, trace: caller.trace };
  return inTransaction<JointCase | Refused>(database, command, async (tx, now) => {
    const ledger = await CaseLedger.open(tx, now, { jointCaseIds: [input.jointCaseId] });
    const joint = ledger.joint(input.jointCaseId);
    if (!joint) return refuse('JOINT_CASE_NOT_FOUND');
    if (joint.jointCase.version !== input.expectedVersion) return refuse('CONFLICT');
    const { jointCase, components } = joint;
    const decision = decideJointExtension({ jointCase, components }, input, {
      by: caller.id,
      now,
      calendar: ledger.calendar,
    });
    if (isRefused(decision)) return decision;
    const change = { causeId: commandId, action: 'extendJointCase', actor: caller.id, at: now.instant };
    ledger.noteJoint(joint, decision.jointCase, change);
    await ledger.save();
    return joint.jointCase;
  });
}
