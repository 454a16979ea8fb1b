import type { VerifiedCaller } from '@hall/subgraph-server';
import DataLoader from 'dataloader';
import type { Desk } from '../commands/desk.ts';
import type { DeliveryCase } from '../domain/delivery-case.ts';
import { mayRead, roles, type Caller, type Role } from '../domain/permissions.ts';
import { readDeliveryCases, readToday } from '../storage/delivery-case-reads.ts';

/** What one request knows. Loaders live as long as the request, so one caller never sees another's cases. */
export type DeliveryContext = {
  readonly desk: Desk;
  readonly caller: Caller;
  /** Every read of a delivery goes through here: null where there is none, or the caller may not know of it. */
  readonly deliveryCases: DataLoader<string, DeliveryCase | null>;
};

/** Made anew for each request. */
export function deliveryContext(desk: Desk, verified: VerifiedCaller): DeliveryContext {
  const { database } = desk;
  const caller = callerOf(verified);
  return {
    desk,
    caller,
    deliveryCases: new DataLoader(async (ids: readonly string[]) => {
      const [found, today] = [await readDeliveryCases(database, ids), await readToday(database)];
      return found.map((deliveryCase) => (deliveryCase && mayRead(caller, deliveryCase, today) ? deliveryCase : null));
    }),
  };
}

const callerOf = ({ subject, claimedRoles, departmentCode, trace }: VerifiedCaller): Caller => ({
  id: subject,
  roles: claimedRoles.filter((role): role is Role => roles.includes(role as Role)),
  departmentCode,
  trace,
});
