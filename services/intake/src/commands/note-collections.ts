import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { findApplicant } from '../storage/applicant-store.ts';
import { addCollection } from '../storage/collection/collection-store.ts';

/** Keeps who has received a result (D13), with their data of that day; delivery knows them by id only. Older events do not say. */
export async function noteCollections(tx: Transaction, events: readonly CloudEvent[]): Promise<void> {
  for (const event of events) {
    if (event.type !== 'ResultDelivered.v1') continue;
    const { caseId, round, recipientId, relation, mandateId = null, method, officerStaffNo, deliveredAt } = event.data;
    const recipient = recipientId && (await findApplicant(tx, recipientId));
    if (!recipient || !relation) continue;
    const { id, versionId: recipientVersionId } = recipient;
    const received = { caseId, round, recipientId: id, recipientVersionId, relation };
    await addCollection(tx, { ...received, mandateId, method, officerStaffNo, deliveredAt });
  }
}
