import type { Caller } from '@hall/callers';
import { callerOf, type VerifiedCaller } from '@hall/subgraph-server';
import type { HallDate } from '@hall/working-days';
import DataLoader from 'dataloader';
import type { Desk } from '../commands/desk.ts';
import type { DeliveryCase } from '../domain/delivery-case.ts';
import { isHall, mayRead } from '../domain/permissions.ts';
import { readDeliveryCases, readToday } from '../storage/delivery-case-reads.ts';
import type { JointDelivery } from '../domain/joint-case.ts';
import { readJointDeliveries, readJointHandOuts, type JointHandOut } from '../storage/joint-delivery-reads.ts';
import { readPredecessors } from '../storage/succession-reads.ts';

/**
 * What the resolvers of one request share. Loaders live as long as the request, so one caller never sees another's
 * cases.
 */
export type DeliveryContext = {
  readonly desk: Desk;
  readonly caller: Caller;
  /**
   * Every read of a delivery goes through this loader. It gives null where there is none, or the caller may not know of
   * it.
   */
  readonly deliveryCases: DataLoader<string, DeliveryCase | null>;
  /**
   * How a joint case is handed out, with those of its deliveries that the caller may know of. Null where the caller may
   * know of none.
   */
  readonly jointHandOuts: DataLoader<string, JointHandOut | null>;
  /** How the joint case of a delivery is handed out. It decides which actions are open, and is not shown by itself. */
  readonly joints: DataLoader<string, JointDelivery | null>;
  /** The day in the hall. The database is asked for it once. */
  readonly today: () => Promise<HallDate>;
};

/** The context of one request. */
export async function deliveryContext(desk: Desk, verified: VerifiedCaller): Promise<DeliveryContext> {
  const { database } = desk;
  const caller = await callerOf(verified, (code) => readPredecessors(database, code));
  let day: Promise<HallDate> | undefined;
  const today = () => (day ??= readToday(database));
  return {
    desk,
    caller,
    today,
    joints: new DataLoader((ids: readonly string[]) => readJointDeliveries(database, ids)),
    deliveryCases: new DataLoader(async (ids: readonly string[]) => {
      const found = await readDeliveryCases(database, ids);
      const on = await today();
      return found.map((deliveryCase) => (deliveryCase && mayRead(caller, deliveryCase, on) ? deliveryCase : null));
    }),
    jointHandOuts: new DataLoader(async (ids: readonly string[]) => {
      const found = await readJointHandOuts(database, ids);
      const on = await today();
      return found.map((handOut) => handOut && shown(caller, handOut, on));
    }),
  };
}

/** A caller who may see one of the deliveries sees the hand-out with these deliveries. The people of the hall always see it. */
function shown(caller: Caller, { joint, deliveries }: JointHandOut, today: HallDate): JointHandOut | null {
  const own = deliveries.filter((deliveryCase) => mayRead(caller, deliveryCase, today));
  return own.length > 0 || isHall(caller) ? { joint, deliveries: own } : null;
}
