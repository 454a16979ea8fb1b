import { readNow, type Database } from '@hall/transaction';
import type { HallDate } from '@hall/working-days';
import { In } from 'typeorm';
import { isCaseId, type DeliveryCase } from '../domain/delivery-case.ts';
import type { DeliveryStatus } from '../domain/status.ts';
import { DeliveryCaseTable } from './delivery-case-table.ts';

/** The deliveries of these cases in one query, in the order asked, null where there is none: the shape a DataLoader wants. */
export async function readDeliveryCases(database: Database, ids: readonly string[]): Promise<(DeliveryCase | null)[]> {
  const found = await database.manager.findBy(DeliveryCaseTable, { id: In(ids.filter(isCaseId)) });
  const byId = new Map(found.map((deliveryCase) => [deliveryCase.id, deliveryCase]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** The hall's day by the database's clock. */
export const readToday = async (database: Database): Promise<HallDate> => (await readNow(database.manager)).today;

/** Where a page begins: after the delivery with this id, which was offered at this moment. */
export type DeliveryPosition = { readonly at: string; readonly id: string };

/**
 * Which results the work list shows: those in these statuses (an empty list: in any); where a day is given, only results of joint cases that may be handed
 * out alone on that day.
 */
export type WorkListFilter = { readonly statuses: readonly DeliveryStatus[]; readonly splitBy: HallDate | null };

/** The rule `mayGoAlone` in SQL, for results of joint cases whose results are wanted in one order. */
const SPLIT = `(c.outcome = 'REFUSED' OR c.hand_out_alone_from IS NULL OR c.hand_out_alone_from <= :splitBy
  OR jsonb_path_exists(c.attempts, '$[*].voids'))
  AND EXISTS (SELECT FROM joint_delivery j WHERE j.id = c.joint_case_id AND j.delivery = 'TOGETHER')`;

/** A page of the work list, the oldest offer first. Pages are found by the last row of the page before, so that they stay stable while results come in. */
export async function readWorkList(
  database: Database,
  { statuses, splitBy }: WorkListFilter,
  limit: number,
  after: DeliveryPosition | null,
): Promise<DeliveryCase[]> {
  const query = database.manager.createQueryBuilder(DeliveryCaseTable, 'c').where('true');
  if (statuses.length > 0) query.andWhere('c.status IN (:...statuses)', { statuses });
  if (splitBy !== null) query.andWhere(SPLIT, { splitBy });
  if (after) query.andWhere('(c.offered_at, c.id) > (:at::timestamptz, :id::uuid)', after);
  return query.orderBy('c.offered_at').addOrderBy('c.id').take(limit).getMany();
}
