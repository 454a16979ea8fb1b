import type { CloudEvent } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import { decideArchiveNote } from '../../domain/ending/archive.ts';
import { decideHandoverNote, decidePrecheckNote } from '../../domain/receipt/front-desk.ts';
import { findReviewCase } from '../../storage/case/review-case-store.ts';
import { noteEvent } from '../case/note-event.ts';

/** A window has confirmed what was filed on line (T4). */
export const notePrecheck = (tx: Transaction, event: CloudEvent<'SubmissionConfirmed.v1'>): Promise<void> =>
  noteEvent(tx, event, 'notePrecheck', (reviewCase) => decidePrecheckNote(reviewCase, event.data));

/** The department has signed for the papers (D12). */
export const noteMaterials = (tx: Transaction, event: CloudEvent<'MaterialsHandedOver.v1'>): Promise<void> =>
  noteEvent(tx, event, 'noteMaterials', (reviewCase) => decideHandoverNote(reviewCase, event.data));

/** The file was closed (T31). Somebody who was turned away has a file, but no case in a department. */
export async function noteArchive(tx: Transaction, event: CloudEvent<'CaseArchived.v1'>): Promise<void> {
  if (await findReviewCase(tx, event.data.caseId))
    await noteEvent(tx, event, 'noteArchive', (reviewCase) => decideArchiveNote(reviewCase, event.data));
}
