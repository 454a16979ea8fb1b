import { inTransaction } from '@hall/transaction';
import type { DeliveryCase } from '../domain/delivery-case.ts';
import { decideUnifiedService, type CaseProof, type JointDelivery } from '../domain/joint-delivery.ts';
import { mayDo, type Caller } from '../domain/permissions.ts';
import type { ProofOfService } from '../domain/proof-of-service.ts';
import { isRefused, refuse, type Refused } from '../domain/refusals.ts';
import { saveDecision } from '../storage/delivery-case-store.ts';
import { listDeliveries, lockJointDelivery } from '../storage/joint-delivery-store.ts';
import { listPowers } from '../storage/power-store.ts';
import type { Desk } from './desk.ts';

/** All results of a joint case, with one proof per document; each as the officer has seen it. */
type DeliverJointResults = {
  readonly commandId: string;
  readonly jointCaseId: string;
  readonly proof: Omit<ProofOfService, 'evidence'>;
  readonly documents: readonly (CaseProof & { readonly expectedVersion: number })[];
};

/**
 * Unified delivery (统一出件): all results of a joint case are served in one order and completed, in one transaction. Refuses
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
    const completed: DeliveryCase[] = [];
    for (const { before, service, completion } of served) {
      const delivered = await saveDecision(tx, before, service, { ...change, action: 'deliver' });
      completed.push(await saveDecision(tx, delivered, completion, { ...change, action: 'complete' }));
    }
    return { joint, deliveries: completed };
  }) as Promise<{ joint: JointDelivery; deliveries: readonly DeliveryCase[] } | Refused>;
}
