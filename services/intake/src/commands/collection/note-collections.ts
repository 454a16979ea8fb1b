import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { findApplicant } from '../../storage/applicant/applicant-store.ts';
import { addCollection, voidCollection } from '../../storage/collection/collection-store.ts';

/**
 * Notes who has received a result (D13), with the version of their data on that day. The delivery service knows them by id only, and its older
 * events do not name them. A result that has come back was received by nobody (T27).
 */
export async function noteCollections(tx: Transaction, events: readonly CloudEvent[]): Promise<void> {
  for (const event of events) {
    if (event.type === 'ResultDelivered.v1') await noteService(tx, event);
    if (event.type === 'DeliveryFailed.v1') await noteFailure(tx, event);
  }
}

async function noteService(tx: Transaction, { data }: CloudEvent<'ResultDelivered.v1'>): Promise<void> {
  const { caseId, round, recipientId, relation, mandateId = null, method, officerStaffNo, deliveredAt } = data;
  const recipient = recipientId && (await findApplicant(tx, recipientId));
  if (!recipient || !relation) return;
  await addCollection(tx, {
    caseId,
    round,
    recipientId: recipient.id,
    recipientVersionId: recipient.versionId,
    relation,
    mandateId,
    method,
    officerStaffNo,
    deliveredAt,
  });
}

/** A delivery that failed before the result had counted as delivered voids no earlier one. */
async function noteFailure(tx: Transaction, { data }: CloudEvent<'DeliveryFailed.v1'>): Promise<void> {
  const { caseId, round, voidedService, failedAt } = data;
  if (voidedService) await voidCollection(tx, { caseId, round, deliveredAt: voidedService.deliveredAt }, failedAt);
}
