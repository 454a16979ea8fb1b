import type { DeliveryCase } from '../domain/delivery-case.ts';
import type { Refused } from '../domain/refusals.ts';
import { answerOf } from './union-answer.ts';

/** The answer of the mutations that change one delivery: the delivery as it is now, or the refusal. */
export const changedCase = (answer: DeliveryCase | Refused) =>
  answerOf(answer, (deliveryCase) => ({ __typename: 'DeliveryCaseSuccess' as const, deliveryCase }));
