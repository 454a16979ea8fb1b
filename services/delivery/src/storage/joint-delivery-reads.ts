import { readRows, type Database } from '@hall/transaction';
import { isCaseId, type DeliveryCase } from '../domain/delivery-case.ts';
import type { JointDelivery } from '../domain/joint-case.ts';
import { DeliveryCaseTable } from './delivery-case-table.ts';
import { JointDeliveryTable } from './joint-delivery-table.ts';

/** A joint case at the delivery window, with the deliveries that exist so far. */
export type JointHandOut = { readonly joint: JointDelivery; readonly deliveries: readonly DeliveryCase[] };

const BY_ID = 'j WHERE j.id = ANY($1::uuid[])';

/** Joint cases with their deliveries in two queries, in the order asked, null where there is none. */
export async function readJointHandOuts(database: Database, ids: readonly string[]): Promise<(JointHandOut | null)[]> {
  const known = ids.filter(isCaseId);
  const [found, children] = await Promise.all([
    readRows(database, JointDeliveryTable, BY_ID, [known]),
    readRows(database, DeliveryCaseTable, 'c WHERE c.joint_case_id = ANY($1::uuid[])', [known]),
  ]);
  const byId = new Map(found.map((joint) => [joint.id, joint]));
  return ids.map((id) => {
    const joint = byId.get(id.toLowerCase());
    return joint ? { joint, deliveries: children.filter(({ jointCaseId }) => jointCaseId === joint.id) } : null;
  });
}

/** Joint cases in the order asked, null where there is none. */
export async function readJointDeliveries(
  database: Database,
  ids: readonly string[],
): Promise<(JointDelivery | null)[]> {
  const found = await readRows(database, JointDeliveryTable, BY_ID, [ids]);
  return ids.map((id) => found.find((joint) => joint.id === id) ?? null);
}
