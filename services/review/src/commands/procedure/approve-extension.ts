import { decideExtension } from '../../domain/procedure/extension.ts';
import type { Caller } from '../../domain/permissions.ts';
import { getCalendar } from '../../storage/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../act-on-case.ts';
import type { Desk } from '../desk.ts';

/** Approves the extension (T17). Refuses what `actOnCase` and `decideExtension` refuse. */
export const approveExtension = (desk: Desk, caller: Caller, request: CaseRequest) =>
  actOnCase(desk, caller, 'approveExtension', request, async (reviewCase, now, tx) =>
    decideExtension(reviewCase, caller.id, now, await getCalendar(tx)),
  );
