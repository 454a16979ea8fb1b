import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { decideHandInNote, decidePromiseNote, decideWithdrawalNote } from '../../domain/silence/applicant.ts';
import { decideWindowCollection } from '../../domain/tolerance/at-delivery.ts';
import { decideRectificationHandIn } from '../../domain/procedure/rectification.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { noteEvent } from '../case/note-event.ts';

/**
 * The applicant has handed in what was owed (T11; S33, S49; T16): counted from the moment it came in, whenever we hear of it. What was in
 * time voids a lapse (VOID_LAPSE); for a case that has gone on meanwhile it changes nothing but what is on record as handed in (L3).
 */
export async function noteSupplement(tx: Transaction, event: CloudEvent<'SupplementHandedIn.v1'>): Promise<void> {
  const calendar = await getCalendar(tx);
  await noteEvent(tx, event, 'noteSupplement', (reviewCase, now) => {
    const { supplementId, entries, handedInAt: at, receivedBy: by, answers = 'NOTICE' } = event.data;
    const handIn = { supplementId, entries, at };
    switch (answers) {
      case 'NOTICE':
        return decideHandInNote(reviewCase, handIn, { now, calendar });
      case 'TOLERANCE':
        return decidePromiseNote(reviewCase, handIn, { now, calendar });
      case 'AT_DELIVERY':
        return decideWindowCollection(
          reviewCase,
          { materials: entries, at, by: by ?? event.source },
          { now, calendar },
        );
      case 'RECTIFICATION':
        return decideRectificationHandIn(reviewCase, handIn);
    }
  });
}

/** The applicant asks to withdraw the application (T29). The answer, yes or no, is an event. A request made before a lapse voids the lapse. */
export async function noteWithdrawal(tx: Transaction, event: CloudEvent<'WithdrawalRequested.v1'>): Promise<void> {
  const calendar = await getCalendar(tx);
  await noteEvent(tx, event, 'withdraw', (reviewCase, now) =>
    decideWithdrawalNote(reviewCase, event.data, { now, calendar }),
  );
}
