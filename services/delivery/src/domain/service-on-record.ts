import type { DeliveryCase } from './delivery-case.ts';
import type { VoidedService } from './desk-records.ts';

/** Whether the result counts as delivered. */
export const isOut = ({ status }: Pick<DeliveryCase, 'status'>): boolean =>
  status === 'DELIVERED' || status === 'COMPLETED';

/**
 * The service on record that may turn out not to have happened, because nobody of the hall has seen it: by post, or electronic. Undefined where the
 * result was not served, or was served before the eyes of an officer or of witnesses.
 */
export function unseenServiceOf({ proof, deliveredAt }: DeliveryCase): VoidedService | undefined {
  if (!proof || deliveredAt === null) return undefined;
  const { method, evidence } = proof;
  return method === 'POST' || method === 'ELECTRONIC' ? { method, evidence, deliveredAt } : undefined;
}

/** Whether the result counts as delivered by a service that may turn out not to have happened. */
export const mayComeBack = (deliveryCase: DeliveryCase): boolean =>
  isOut(deliveryCase) && unseenServiceOf(deliveryCase) !== undefined;

/**
 * Whether the result was sent once and has come back to the window. From then on it is handed out by itself, even where it belongs to a joint case
 * whose results are wanted in one order.
 */
export const hasComeBack = ({ attempts }: Pick<DeliveryCase, 'attempts'>): boolean =>
  attempts.some(({ voids }) => voids !== undefined);
