import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import type { Calendar, HallNow } from '@hall/working-days';
import type { Decision } from '../domain/decision.ts';
import { decideVoidedLapse, isLapseVoidedBy } from '../domain/ending/lapse.ts';
import { decideWithdrawal } from '../domain/ending/withdrawal.ts';
import type { HandIn } from '../domain/notice/notice.ts';
import { decideHandIn, decideLateHandIn } from '../domain/notice/notice-rules.ts';
import { decideWindowCollection } from '../domain/notice/tolerance-at-delivery.ts';
import { decideVoidedBreach, isBreachBefore } from '../domain/notice/tolerance-breach.ts';
import { decideToleranceHandIn } from '../domain/notice/tolerance-supply.ts';
import { decideRectificationHandIn } from '../domain/procedure/rectification.ts';
import type { ReviewCase } from '../domain/review-case.ts';
import { getCalendar } from '../storage/catalogue-store.ts';
import { noteEvent } from './note-event.ts';

/**
 * The applicant has handed in what was owed (T11; S33, S49; T16): counted from the moment it came in, whenever we hear of it. What was in
 * time voids a lapse (VOID_LAPSE); for a case that has gone on meanwhile it changes nothing but what is on record as handed in (domain 3.4b).
 */
export async function noteSupplement(tx: Transaction, event: CloudEvent<'SupplementHandedIn.v1'>): Promise<void> {
  const calendar = await getCalendar(tx);
  await noteEvent(tx, event, 'noteSupplement', (reviewCase, now) => {
    const { supplementId, entries, handedInAt: at, receivedBy: by, answers = 'NOTICE' } = event.data;
    const handIn = { supplementId, entries, at };
    switch (answers) {
      case 'NOTICE':
        return answeredNotice(reviewCase, handIn, now, calendar);
      case 'TOLERANCE':
        return isBreachBefore(reviewCase, at)
          ? decideVoidedBreach(reviewCase, handIn, now, calendar)
          : decideToleranceHandIn(reviewCase, handIn, now, calendar);
      case 'AT_DELIVERY':
        return decideWindowCollection(reviewCase, { materials: entries, at, by: by ?? event.source }, now, calendar);
      case 'RECTIFICATION':
        return decideRectificationHandIn(reviewCase, handIn);
    }
  });
}

function answeredNotice(reviewCase: ReviewCase, handIn: HandIn, now: HallNow, calendar: Calendar): Decision {
  if (isLapseVoidedBy(reviewCase, handIn.at)) return decideVoidedLapse(reviewCase, handIn, now, calendar);
  return reviewCase.status === 'AWAITING_SUPPLEMENT'
    ? decideHandIn(reviewCase, handIn)
    : decideLateHandIn(reviewCase, handIn);
}

/** The applicant wants the application back (T29): answered by an event, whatever the answer. */
export const noteWithdrawal = (tx: Transaction, event: CloudEvent<'WithdrawalRequested.v1'>): Promise<void> =>
  noteEvent(tx, event, 'withdraw', (reviewCase, now) => decideWithdrawal(reviewCase, event.data, now));
