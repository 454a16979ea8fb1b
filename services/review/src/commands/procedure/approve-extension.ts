import type { Caller } from '@hall/callers';
import { decideExtension } from '../../domain/procedure/extension.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Approves the extension (T17). Refuses what `actOnCase` and `decideExtension` refuse. */
export const approveExtension = (desk: Desk, caller: Caller, request: CaseRequest) =>
  actOnCase(desk, { caller, action: 'approveExtension', request }, async (reviewCase, now, tx) =>
    decideExtension(reviewCase, { by: caller.id, now, calendar: await getCalendar(tx) }),
  );
