import type { HallEvent } from '@hall/event-contracts';
import { appendToOutbox } from '@hall/messaging';
import type { Transaction } from '@hall/transaction';
import type { DeliveryCase } from '../domain/delivery-case.ts';
import { isCaseId } from '../domain/delivery-case.ts';
import type { ExpectedResults } from '../domain/expected-results.ts';
import type { JointDelivery } from '../domain/joint-delivery.ts';
import { DeliveryCaseTable } from './delivery-case-table.ts';
import { JointDeliveryTable } from './joint-delivery-table.ts';

/** Keeps a joint case; the inbox lets each receipt through once. */
export const addJointDelivery = async (tx: Transaction, joint: JointDelivery): Promise<void> =>
  void (await tx.insert(JointDeliveryTable, joint as never));

/** The joint case, locked until the transaction ends. */
export async function lockJointDelivery(tx: Transaction, id: string): Promise<JointDelivery | undefined> {
  if (!isCaseId(id)) return undefined;
  const found = await tx.findOne(JointDeliveryTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return found ?? undefined;
}

/** The joint case a delivery belongs to. */
export const findJointDelivery = async (tx: Transaction, id: string): Promise<JointDelivery | undefined> =>
  (await tx.findOneBy(JointDeliveryTable, { id })) ?? undefined;

/** Which results there will be; a new round of a component may change it. False when the joint case is not known here. */
export async function saveExpected(tx: Transaction, id: string, expected: readonly string[]): Promise<boolean> {
  const written = await tx.update(JointDeliveryTable, { id }, { expected: [...expected] });
  return written.affected === 1;
}

/** The same, of a component that was taken up again or has ended, with the rounds that count. */
export const saveExpectedResults = async (
  tx: Transaction,
  id: string,
  { components, expected }: ExpectedResults,
): Promise<void> =>
  void (await tx.update(
    JointDeliveryTable,
    { id },
    { components: [...components], expected: expected && [...expected] },
  ));

/** The deliveries of a joint case, in the order of their ids. */
export const listDeliveries = (tx: Transaction, jointCaseId: string): Promise<DeliveryCase[]> =>
  tx.find(DeliveryCaseTable, { where: { jointCaseId }, order: { id: 'ASC' } });

/** Keeps how the results are to be handed out, and tells the others. */
export async function saveChoice(
  tx: Transaction,
  { id, delivery }: JointDelivery,
  events: readonly HallEvent[],
  time: string,
): Promise<void> {
  await tx.update(JointDeliveryTable, { id }, { delivery });
  await appendToOutbox(tx, { stream: { key: id, subject: id, time }, events });
}
