import type { Caller } from '@hall/callers';
import { decideRestatement } from '../../domain/notice/notice-rules.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Tells the same notice again, with what is still unmet (T11b). Refuses what `actOnCase` and `decideRestatement` refuse. */
export const restateNotice = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly unmet: readonly string[] },
) =>
  actOnCase(desk, { caller, action: 'restateNotice', request }, async (reviewCase, now, tx) => {
    const { unmet } = request;
    return decideRestatement(reviewCase, unmet, { by: caller.id, now, calendar: await getCalendar(tx) });
  });
