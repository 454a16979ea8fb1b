import { decideReopening } from '../../domain/ending/reopening.ts';
import type { Period } from '@hall/working-days';
import type { Caller } from '../../domain/permissions.ts';
import { actOnCase, type CaseRequest } from '../act-on-case.ts';
import type { Desk } from '../desk.ts';

/** Re-opens a case by order (重新审查, T32). Refuses what `actOnCase` and `decideReopening` refuse. */
export const reopenCase = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly orderNumber: string; readonly period: Period | null },
) =>
  actOnCase(desk, caller, 'reopenCase', request, (reviewCase, now) => {
    const { orderNumber, period } = request;
    return decideReopening(reviewCase, { orderNumber, period }, caller.id, now);
  });
