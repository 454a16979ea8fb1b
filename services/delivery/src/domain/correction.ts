import type { DocumentCorrectedV1 } from '@hall/event-contracts';
import { decided, type Decision } from './decision.ts';
import type { DeliveryCase } from './delivery-case.ts';
import type { Correction } from './desk-records.ts';
import { nextStatus } from './lifecycle.ts';
import { notOpen } from './not-open.ts';
import { hasComeBack } from './service-on-record.ts';

/**
 * The department has corrected a document of a completed case (T33). The correction is put on record, and the status stays. It is also put on record
 * while a completed result is on its way back to the window. Refuses ACTION_NOT_OPEN before the completion.
 */
export function decideCorrection(deliveryCase: DeliveryCase, corrected: DocumentCorrectedV1): Decision {
  const sentBack = hasComeBack(deliveryCase) ? deliveryCase.status : undefined;
  const status = nextStatus(deliveryCase.status, 'correct') ?? sentBack;
  if (!status) return notOpen(deliveryCase);
  const { documentId, supersedes, correctedAt: at, correctedBy: staffNo } = corrected;
  const correction: Correction = { documentId, supersedes, at, staffNo };
  return decided({ ...deliveryCase, status, corrections: [...deliveryCase.corrections, correction] });
}
