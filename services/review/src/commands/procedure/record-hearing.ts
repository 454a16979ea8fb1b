import { decideHearingRecord } from '../../domain/procedure/hearing.ts';
import type { HallDate } from '@hall/working-days';
import type { Caller } from '../../domain/permissions.ts';
import { actOnCase, type CaseRequest } from '../act-on-case.ts';
import type { Desk } from '../desk.ts';

/** Records a hearing (听证笔录, art. 48). Refuses what `actOnCase` and `decideHearingRecord` refuse. */
export const recordHearing = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly on: HallDate; readonly record: string; readonly signed: boolean },
) =>
  actOnCase(desk, caller, 'recordHearing', request, (reviewCase, now) => {
    const { on, record, signed } = request;
    return decideHearingRecord(reviewCase, { on, record, signed }, caller.id, now);
  });
