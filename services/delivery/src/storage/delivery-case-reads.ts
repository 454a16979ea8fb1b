import { readNow, readRows, type Database } from '@hall/transaction';
import type { HallDate } from '@hall/working-days';
import { isCaseId, type DeliveryCase } from '../domain/delivery-case.ts';
import { deliveryStatuses, type DeliveryStatus } from '../domain/status.ts';
import { DeliveryCaseTable } from './delivery-case-table.ts';

/** The deliveries of these cases in one query, in the order asked, null where there is none: the shape a DataLoader wants. */
export async function readDeliveryCases(database: Database, ids: readonly string[]): Promise<(DeliveryCase | null)[]> {
  const found = await readRows(database, DeliveryCaseTable, 'c WHERE c.id = ANY($1::uuid[])', [ids.filter(isCaseId)]);
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

/** The rule `mayGoAlone` in SQL, for results of joint cases whose results are wanted in one order. `day` is where the statement has it, such as `$3`. */
const splitAt = (
  day: string,
): string => `(c.outcome = 'REFUSED' OR c.hand_out_alone_from IS NULL OR c.hand_out_alone_from <= ${day}
  OR jsonb_path_exists(c.attempts, '$[*].voids'))
  AND EXISTS (SELECT FROM joint_delivery j WHERE j.id = c.joint_case_id AND j.delivery = 'TOGETHER')`;

/** A page of the work list, the oldest offer first. Pages are found by the last row of the page before, so that they stay stable while results come in. */
export async function readWorkList(
  database: Database,
  { statuses, splitBy }: WorkListFilter,
  limit: number,
  after: DeliveryPosition | null,
): Promise<DeliveryCase[]> {
  const values: unknown[] = [statuses.length > 0 ? statuses : deliveryStatuses, limit];
  const given = (value: unknown): string => `$${values.push(value)}`;
  const conditions = ['c.status = s.status'];
  if (splitBy !== null) conditions.push(splitAt(given(splitBy)));
  if (after) conditions.push(`(c.offered_at, c.id) > (${given(after.at)}::timestamptz, ${given(after.id)}::uuid)`);
  const page = `c WHERE c.id IN (${firstOf(conditions)}) ORDER BY c.offered_at, c.id LIMIT $2`;
  return readRows(database, DeliveryCaseTable, page, values);
}

/** The first results of a page, put together from the first ones in each status (`$1`): not more than a page (`$2`) of each is read. */
const firstOf = (conditions: readonly string[]): string => `
  SELECT f.id FROM unnest($1::text[]) AS s (status) CROSS JOIN LATERAL (
    SELECT c.offered_at, c.id FROM delivery_case c WHERE ${conditions.join(' AND ')} ORDER BY c.offered_at, c.id LIMIT $2) f
  ORDER BY f.offered_at, f.id LIMIT $2`;
