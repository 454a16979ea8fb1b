import type { Caller } from '@hall/callers';
import { collectSupplement } from '../commands/collect-supplement.ts';
import type { Desk } from '../commands/desk.ts';
import { handOverResult } from '../commands/hand-over-result.ts';
import { recordFailedDelivery } from '../commands/record-failed-delivery.ts';
import type { DeliveryCase } from '../domain/delivery-case.ts';
import type { Refused } from '../domain/refusals.ts';
import { changedCase } from './changed-case.ts';
import type { DeliveryContext } from './context.ts';

/** A command on a delivery. It answers the delivery as it is afterwards, or the refusal. */
type Command<Input> = (desk: Desk, caller: Caller, input: Input) => Promise<DeliveryCase | Refused>;

/** The resolver of a mutation whose input is what its command takes, and whose answer is the changed delivery. */
const answeringWithCase =
  <Input>(act: Command<Input>) =>
  async (_parent: unknown, { input }: { input: Input }, { desk, caller }: DeliveryContext) =>
    changedCase(await act(desk, caller, input));

/** Mutations that only hand their input to a command: one row each. Those that translate their input first are files of `Mutation/`. */
export const caseMutations = {
  collectSupplement: answeringWithCase(collectSupplement),
  handOverResult: answeringWithCase(handOverResult),
  recordFailedDelivery: answeringWithCase(recordFailedDelivery),
};
