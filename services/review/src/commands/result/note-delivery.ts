import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { instantOf } from '@hall/working-days';
import { decideHandOver, decideServiceNote, decideServiceVoided } from '../../domain/result/delivery-progress.ts';
import { decideCollectionNote } from '../../domain/tolerance/at-delivery.ts';
import { isAfterPromise, owedByPromise } from '../../domain/tolerance/owed.ts';
import { getCalendar } from '../../storage/copies/catalogue-store.ts';
import { noteEvent } from '../case/note-event.ts';

/** The window has signed for the result: clock C3 ends, at the time of the signature. */
export const noteHandOver = (tx: Transaction, event: CloudEvent<'ResultHandedOver.v1'>): Promise<void> =>
  noteEvent(tx, event, 'noteHandOver', (reviewCase) => decideHandOver(reviewCase, event.data.handedOverAt));

/** The window has collected tolerated materials (S49): with the last of them clock C7 ends, at the time it was collected. */
export async function noteCollection(tx: Transaction, event: CloudEvent<'SupplementCollected.v1'>): Promise<void> {
  const calendar = await getCalendar(tx);
  await noteEvent(tx, event, 'noteCollection', (reviewCase, now) => {
    const { materials, collectedAt: at, officerStaffNo: by } = event.data;
    const codes = materials.map(({ materialCode }) => materialCode);
    const isAfter = reviewCase.tolerance?.state === 'OPEN' && isAfterPromise(reviewCase, at, { now, calendar });
    const decision = decideCollectionNote(reviewCase, { materials: codes, at, by }, isAfter);
    if (decision.kind === 'refused') return decision;
    return { ...decision, events: [...decision.events, owedByPromise(decision.reviewCase, now, calendar)] };
  });
}

/** The result was served: clock C5 ends. */
export const noteService = (tx: Transaction, event: CloudEvent<'ResultDelivered.v1'>): Promise<void> =>
  noteEvent(tx, event, 'noteService', (reviewCase) => decideServiceNote(reviewCase, event.data.deliveredAt));

/** A service that had counted did not happen: clock C5 runs on, and the remedies wait for the real service. Other failed deliveries change nothing. */
export async function noteFailure(tx: Transaction, event: CloudEvent<'DeliveryFailed.v1'>): Promise<void> {
  const { voidedService, failedAt: at } = event.data;
  const deliveredAt = instantOf(voidedService?.deliveredAt ?? '');
  if (deliveredAt === undefined) return;
  await noteEvent(tx, event, 'voidService', (reviewCase) => decideServiceVoided(reviewCase, { deliveredAt, at }));
}
