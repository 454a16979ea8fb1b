import { decideToleranceSupply } from '../../domain/notice/tolerance-rules.ts';
import type { Caller } from '../../domain/permissions.ts';
import { actOnCase, type CaseRequest } from '../act-on-case.ts';
import type { Desk } from '../desk.ts';

/** Notes what came in of a tolerated gap (容缺补交). Refuses what `actOnCase` and `decideToleranceSupply` refuse. */
export const supplyTolerance = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly materials: readonly string[] },
) =>
  actOnCase(desk, caller, 'supplyTolerance', request, (reviewCase, now) => {
    const { materials } = request;
    return decideToleranceSupply(reviewCase, materials, caller.id, now);
  });
