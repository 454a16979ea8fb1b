import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { decideHandInNote, decideWithdrawalNote } from '../domain/in-time/applicant.ts';
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
    return decideHandInNote(reviewCase, { supplementId, entries, at }, { now, calendar });
  });
}

/** The applicant wants the application back (T29): answered by an event, whatever the answer; one of before a lapse voids it. */
export async function noteWithdrawal(tx: Transaction, event: CloudEvent<'WithdrawalRequested.v1'>): Promise<void> {
  const calendar = await getCalendar(tx);
  await noteEvent(tx, event, 'withdraw', (reviewCase, now) =>
    decideWithdrawalNote(reviewCase, event.data, { now, calendar }),
  );
}
