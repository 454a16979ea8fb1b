import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { decideVoidedLapse, isLapseVoidedBy } from '../domain/ending/lapse.ts';
import { decideWithdrawal } from '../domain/ending/withdrawal.ts';
import { decideHandIn, decideLateHandIn } from '../domain/notice/notice-rules.ts';
import { getCalendar } from '../storage/catalogue-store.ts';
import { noteEvent } from './note-event.ts';

/**
 * The applicant has handed in what a notice asked for (T11): counted from the moment it came in, whenever we hear of it. One that was in
 * time voids a lapse of C6 (VOID_LAPSE); for a case that has gone on meanwhile it changes nothing but what is on
 * record as handed in (domain 3.4b).
 */
export async function noteSupplement(tx: Transaction, event: CloudEvent<'SupplementHandedIn.v1'>): Promise<void> {
  const calendar = await getCalendar(tx);
  await noteEvent(tx, event, 'noteSupplement', (reviewCase, now) => {
    const { supplementId, entries, handedInAt: at } = event.data;
    const handIn = { supplementId, entries, at };
    if (isLapseVoidedBy(reviewCase, at)) return decideVoidedLapse(reviewCase, handIn, now, calendar);
    return reviewCase.status === 'AWAITING_SUPPLEMENT'
      ? decideHandIn(reviewCase, handIn)
      : decideLateHandIn(reviewCase, handIn);
  });
}

/** The applicant wants the application back (T29): answered by an event, whatever the answer. */
export const noteWithdrawal = (tx: Transaction, event: CloudEvent<'WithdrawalRequested.v1'>): Promise<void> =>
  noteEvent(tx, event, 'withdraw', (reviewCase, now) => decideWithdrawal(reviewCase, event.data, now));
