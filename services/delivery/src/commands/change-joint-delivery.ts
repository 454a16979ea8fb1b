import type { Caller } from '@hall/callers';
import { inTransaction } from '@hall/transaction';
import type { JointDelivery } from '../domain/joint-case.ts';
import { decideChoice } from '../domain/joint-delivery.ts';
import { isOfficer, mayDo } from '../domain/permissions.ts';
import { collectorOf } from '../domain/power.ts';
import { isRefused, refuse, type Refused } from '../domain/refusals.ts';
import { saveDecisions } from '../storage/decision-store.ts';
import { listDeliveries, lockJointDelivery } from '../storage/joint-delivery-store.ts';
import { listKnownCases } from '../storage/known-case-store.ts';
import { listPowers } from '../storage/power-store.ts';
import type { Desk } from './desk.ts';

/** How the results of a joint case are to be handed out from now on. */
type ChangeJointDelivery = {
  readonly commandId: string;
  readonly jointCaseId: string;
  readonly delivery: JointDelivery['delivery'];
};

/**
 * The applicant, or somebody with the power to collect for them, changes how the results of a joint case are handed out (S46; P5), on line
 * or at any window, until all are. Refuses NOT_PERMITTED, JOINT_CASE_NOT_FOUND, ALL_HANDED_OUT, COMMAND_ID_REUSED.
 */
export async function changeJointDelivery(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: ChangeJointDelivery,
): Promise<JointDelivery | Refused> {
  if (!mayDo(caller, 'changeJointDelivery')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'changeJointDelivery', actor: caller.id, input, trace: caller.trace };
  return inTransaction<JointDelivery | Refused>(database, command, async (tx, now) => {
    const joint = await lockJointDelivery(tx, input.jointCaseId);
    if (!joint) return refuse('JOINT_CASE_NOT_FOUND');
    const parties = (await listKnownCases(tx, joint.id)).flatMap((known) => known.parties);
    const isParty = () => listPowers(tx, parties).then((all) => collectorOf(parties, all, caller.id, now.today));
    if (!isOfficer(caller) && !(await isParty())) return refuse('JOINT_CASE_NOT_FOUND');
    const by = isOfficer(caller) ? caller.id : null;
    const changed = decideChoice(joint, await listDeliveries(tx, joint.id), input.delivery, { by, now });
    if (isRefused(changed)) return changed;
    const change = { causeId: commandId, action: 'changeJointDelivery', actor: caller.id, at: now.instant };
    await saveDecisions(tx, [{ kind: 'joint', after: changed.joint, events: changed.events, change }]);
    return changed.joint;
  });
}
