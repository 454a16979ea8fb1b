import type { Caller } from '@hall/callers';
import { decideExtensionRequest } from '../../domain/procedure/extension.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Asks for the extension (延期, T17). Refuses what `actOnCase` and `decideExtensionRequest` refuse. */
export const askExtension = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly workingDays: number; readonly reason: string },
) =>
  actOnCase(desk, { caller, action: 'askExtension', request }, async (reviewCase, now, tx) => {
    const { workingDays, reason } = request;
    return decideExtensionRequest(
      reviewCase,
      { workingDays, reason },
      { by: caller.id, now, calendar: await getCalendar(tx) },
    );
  });
