import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { decideHandOver, decideServiceNote } from '../domain/delivery-progress.ts';
import { noteEvent } from './note-event.ts';

/** The window has signed for the result: clock C3 ends, at the time of the signature. */
export const noteHandOver = (tx: Transaction, event: CloudEvent<'ResultHandedOver.v1'>): Promise<void> =>
  noteEvent(tx, event, 'noteHandOver', (reviewCase) => decideHandOver(reviewCase, event.data.handedOverAt));

/** The result was served: clock C5 ends. */
export const noteService = (tx: Transaction, event: CloudEvent<'ResultDelivered.v1'>): Promise<void> =>
  noteEvent(tx, event, 'noteService', (reviewCase) => decideServiceNote(reviewCase, event.data.deliveredAt));
