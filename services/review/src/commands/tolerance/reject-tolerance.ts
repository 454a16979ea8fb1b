import type { Caller } from '@hall/callers';
import { decideToleranceRejection } from '../../domain/tolerance/supply.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Tells what is wrong with promised papers that came in (容缺补交材料不符合要求). Refuses what `actOnCase` and `decideToleranceRejection` refuse. */
export const rejectTolerance = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly materials: readonly string[]; readonly reason: string },
) =>
  actOnCase(desk, { caller, action: 'rejectTolerance', request }, async (reviewCase, now, tx) => {
    const { materials, reason } = request;
    const calendar = await getCalendar(tx);
    return decideToleranceRejection(reviewCase, { materials, reason }, { by: caller.id, now, calendar });
  });
