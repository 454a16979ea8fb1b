import type { DocumentCorrectedV1 } from '@hall/event-contracts';
import { decided, type Decision } from './decision.ts';
import type { DeliveryCase } from './delivery-case.ts';
import type { Correction } from './desk-records.ts';
import { hasComeBack } from './failed-try.ts';
import { nextStatus } from './lifecycle.ts';
import { notOpen } from './not-open.ts';

/** A completed case has a corrected document on record and stays completed (T33). Refuses ACTION_NOT_OPEN before the completion. */
export function decideCorrection(deliveryCase: DeliveryCase, corrected: DocumentCorrectedV1): Decision {
  const sentBack = hasComeBack(deliveryCase) ? deliveryCase.status : undefined; // corrected while it was on its way back
  const status = nextStatus(deliveryCase.status, 'correct') ?? sentBack;
  if (!status) return notOpen(deliveryCase);
  const { documentId, supersedes, correctedAt: at, correctedBy: staffNo } = corrected;
  const correction: Correction = { documentId, supersedes, at, staffNo };
  return decided({ ...deliveryCase, status, corrections: [...deliveryCase.corrections, correction] });
}
