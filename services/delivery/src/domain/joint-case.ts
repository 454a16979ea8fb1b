import type { JointCaseReceivedV1 } from '@hall/event-contracts';
import type { HallDate } from '@hall/working-days';
import type { DeliveryCase } from './delivery-case.ts';
import type { ExpectedResults } from './expected-results.ts';
import { hasComeBack } from './service-on-record.ts';

/** What delivery knows of a joint case: how the applicant wants its results, and from its conclusion on which results there will be. */
export type JointDelivery = ExpectedResults & {
  readonly id: string;
  readonly jointCaseNumber: string;
  readonly matterName: string;
  /** All results in one order, or each as soon as it is there. */
  readonly delivery: 'TOGETHER' | 'AS_READY';
};

/** What delivery keeps of a joint case when it is received. */
export const openJointDelivery = (received: JointCaseReceivedV1): JointDelivery => ({
  id: received.jointCaseId,
  jointCaseNumber: received.jointCaseNumber,
  matterName: received.matter.name,
  delivery: received.delivery,
  components: received.components.map(({ key, caseId, item }) => ({ key, caseId, itemName: item.name })),
  expected: null,
});

/**
 * Whether a result may be handed out by itself (P5). The result of a case of its own always may, and so may every result where the applicant
 * wants each as soon as it is there. Where all results are wanted in one order, these go by themselves nevertheless:
 *
 * - a refusal, at once, because the remedies against it begin with its service;
 * - a grant from its day 9 on, so that the ten days of 行政许可法 art. 44 are kept;
 * - a result that was sent once and has come back;
 * - a result whose offer names no such day, because it was made before offers did.
 */
export function mayGoAlone(
  deliveryCase: Pick<DeliveryCase, 'outcome' | 'handOutAloneFrom' | 'attempts'>,
  joint: Pick<JointDelivery, 'delivery'> | null | undefined,
  today: HallDate,
): boolean {
  const { outcome, handOutAloneFrom } = deliveryCase;
  if (joint?.delivery !== 'TOGETHER' || outcome === 'REFUSED' || hasComeBack(deliveryCase)) return true;
  return handOutAloneFrom === null || today >= handOutAloneFrom;
}
