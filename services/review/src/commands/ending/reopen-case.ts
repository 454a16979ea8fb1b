import type { Caller } from '@hall/callers';
import { decideReopening } from '../../domain/ending/reopening.ts';
import type { Period } from '@hall/working-days';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Re-opens a case by order (重新审查, T32). Refuses what `actOnCase` and `decideReopening` refuse. */
export const reopenCase = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly orderNumber: string; readonly period: Period | null },
) =>
  actOnCase(desk, { caller, action: 'reopenCase', request }, async (reviewCase, now, tx) => {
    const { orderNumber, period } = request;
    const calendar = await getCalendar(tx);
    return decideReopening(reviewCase, { orderNumber, period }, { by: caller.id, now, calendar });
  });
