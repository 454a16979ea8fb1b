import type { DeliveryCase } from '../domain/delivery-case.ts';
import type { Refused } from '../domain/refusals.ts';
import { answerOf } from './union-answer.ts';

/** The answer of every mutation of this service: the delivery as it is now, or why not. */
export const changedCase = (answer: DeliveryCase | Refused) =>
  answerOf(answer, (deliveryCase) => ({ __typename: 'DeliveryCaseSuccess' as const, deliveryCase }));
