import type { Caller } from '@hall/callers';
import { decideNotice } from '../../domain/notice/notice-rules.ts';
import type { NoticeEntry } from '../../domain/case/notice.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { actOnCase, type CaseRequest } from '../case/act-on-case.ts';
import type { Desk } from '../case/desk.ts';

/** Tells, once, everything that is missing (一次性告知, T5). Refuses what `actOnCase` and `decideNotice` refuse. */
export const requestSupplement = (
  desk: Desk,
  caller: Caller,
  request: CaseRequest & { readonly entries: readonly NoticeEntry[] },
) =>
  actOnCase(desk, { caller, action: 'requestSupplement', request }, async (reviewCase, now, tx) => {
    const { entries } = request;
    return decideNotice(reviewCase, entries, { by: caller.id, now, calendar: await getCalendar(tx) });
  });
