import type { Caller } from '@hall/callers';
import { inTransaction } from '@hall/transaction';
import type { DeliveryCase } from '../domain/delivery-case.ts';
import type { JointDelivery } from '../domain/joint-case.ts';
import { decideUnifiedService, type CaseProof } from '../domain/joint-delivery.ts';
import { mayDo } from '../domain/permissions.ts';
import type { ProofOfService } from '../domain/proof-of-service.ts';
import { isRefused, refuse, type Refused } from '../domain/refusals.ts';
import { caseStep, saveDecisions } from '../storage/decision-store.ts';
import { listDeliveries, lockJointDelivery } from '../storage/joint-delivery-store.ts';
import { listPowers } from '../storage/power-store.ts';
import type { Desk } from './desk.ts';

/** All results of a joint case, with one proof for each document, and in which version the officer has seen each result. */
export type DeliverJointResults = {
  readonly commandId: string;
  readonly jointCaseId: string;
  readonly proof: Omit<ProofOfService, 'evidence'>;
  readonly documents: readonly (CaseProof & { readonly expectedVersion: number })[];
};

/**
 * Unified delivery (统一出件): all results of a joint case are served in one order, and completed, in one transaction. Refuses
 * NOT_PERMITTED, JOINT_CASE_NOT_FOUND, COMMAND_ID_REUSED, CONFLICT, and what `decideUnifiedService` refuses.
 */
export async function deliverJointResults(
  { database }: Desk,
  caller: Caller,
  { commandId, ...input }: DeliverJointResults,
): Promise<{ readonly joint: JointDelivery; readonly deliveries: readonly DeliveryCase[] } | Refused> {
  if (!mayDo(caller, 'deliverJointResults')) return refuse('NOT_PERMITTED');
  const command = { commandId, action: 'deliverJointResults', actor: caller.id, input, trace: caller.trace };

  return inTransaction(database, command, async (tx, now) => {
    const joint = await lockJointDelivery(tx, input.jointCaseId);
    if (!joint) return refuse('JOINT_CASE_NOT_FOUND');
    const deliveries = await listDeliveries(tx, joint.id);
    const seen = new Map(input.documents.map(({ caseId, expectedVersion }) => [caseId, expectedVersion]));
    if (deliveries.some(({ id, version }) => (seen.get(id) ?? version) !== version)) return refuse('CONFLICT');
    const proof = { ...input.proof, evidence: '' };
    const powers = await listPowers(
      tx,
      deliveries.flatMap(({ parties }) => parties),
      proof.mandateId,
    );
    const serving = { by: caller.id, now, powers };
    const served = decideUnifiedService(joint, deliveries, { proof, proofs: input.documents }, serving);
    if (isRefused(served)) return served;

    const change = { causeId: commandId, actor: caller.id, at: now.instant };
    const steps = served.map(({ before, service, completion }) => {
      const delivered = caseStep(before, service, { ...change, action: 'deliver' });
      return { delivered, completed: caseStep(delivered.after, completion, { ...change, action: 'complete' }) };
    });
    await saveDecisions(
      tx,
      steps.flatMap(({ delivered, completed }) => [delivered, completed]),
    );
    return { joint, deliveries: steps.map(({ completed }) => completed.after) };
  }) as Promise<{ joint: JointDelivery; deliveries: readonly DeliveryCase[] } | Refused>;
}
