import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { withoutEnded, withTakenUp } from '../domain/expected-results.ts';
import { lockJointDelivery, saveExpectedResults } from '../storage/joint-delivery-store.ts';
import { findKnownCase } from '../storage/known-case-store.ts';
import { NotHeardYet } from './not-heard-yet.ts';

/** A case has ended without a result to hand out. */
export type Ended = CloudEvent<
  'CaseNotAccepted.v1' | 'CaseWithdrawn.v1' | 'CaseDeemedWithdrawn.v1' | 'CaseTerminated.v1'
>;

/**
 * A case is open again. Where it is a component, the joint hand-out waits for its result, whatever was concluded before; where it is a case of its
 * own, nothing changes here. Throws NotHeardYet.
 */
export async function followTakenUp(
  tx: Transaction,
  { data }: CloudEvent<'CaseReopened.v1' | 'ComponentRevived.v1' | 'ProcedureNoted.v1'>,
): Promise<void> {
  const known = await findKnownCase(tx, data.caseId);
  if (!known) throw new NotHeardYet(`a case was taken up again whose receipt has not arrived here yet: ${data.caseId}`);
  const joint = known.jointCaseId === null ? undefined : await lockJointDelivery(tx, known.jointCaseId);
  if (joint) await saveExpectedResults(tx, joint.id, withTakenUp(joint, data));
}

/** A case has ended without a result. Where it is a component, the joint hand-out does not wait for its result any more. */
export async function followEnded(tx: Transaction, { data }: Ended): Promise<void> {
  const jointCaseId = (await findKnownCase(tx, data.caseId))?.jointCaseId ?? null;
  const joint = jointCaseId === null ? undefined : await lockJointDelivery(tx, jointCaseId);
  if (joint) await saveExpectedResults(tx, joint.id, withoutEnded(joint, data.caseId));
}
