import { decideToleranceSupply } from '../../domain/notice/tolerance-supply.ts';
import type { Caller } from '../../domain/permissions.ts';
import { getCalendar } from '../../storage/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../act-on-case.ts';
import type { Desk } from '../desk.ts';

/** Notes what came in of a tolerated gap (容缺补交). Refuses what `actOnCase` and `decideToleranceSupply` refuse. */
export const supplyTolerance = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly materials: readonly string[] },
) =>
  actOnCase(desk, caller, 'supplyTolerance', request, async (reviewCase, now, tx) => {
    const { materials } = request;
    return decideToleranceSupply(reviewCase, materials, caller.id, now, await getCalendar(tx));
  });
