import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { decideHandoverNote, decidePrecheckNote } from '../domain/front-desk.ts';
import { noteEvent } from './note-event.ts';

/** A window has confirmed what was filed on line (T4). */
export const notePrecheck = (tx: Transaction, event: CloudEvent<'SubmissionConfirmed.v1'>): Promise<void> =>
  noteEvent(tx, event, 'notePrecheck', (reviewCase) => decidePrecheckNote(reviewCase, event.data));

/** The department has signed for the papers (D12). */
export const noteMaterials = (tx: Transaction, event: CloudEvent<'MaterialsHandedOver.v1'>): Promise<void> =>
  noteEvent(tx, event, 'noteMaterials', (reviewCase) => decideHandoverNote(reviewCase, event.data));
