import type { Transaction } from '@hall/transaction';
import { isCaseId, type DeliveryCase } from '../domain/delivery-case.ts';
import type { ExpectedResults } from '../domain/expected-results.ts';
import type { JointDelivery } from '../domain/joint-case.ts';
import { DeliveryCaseTable } from './delivery-case-table.ts';
import { JointDeliveryTable } from './joint-delivery-table.ts';

/** Keeps a joint case. The inbox hands each receipt on once. */
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

/** Keeps which results there will be. A new round of a component may change it later. False when the joint case is not known here. */
export async function saveExpected(tx: Transaction, id: string, expected: readonly string[]): Promise<boolean> {
  const written = await tx.update(JointDeliveryTable, { id }, { expected: [...expected] });
  return written.affected === 1;
}

/** Keeps which results there will be, and of which round, when a component was taken up again or has ended. */
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
