import { topics, type CloudEvent } from '@hall/event-contracts';
import { traceTo, type Subscription } from '@hall/messaging';
import { keepCatalogue } from '../commands/copies/keep-catalogue.ts';
import { noteCollection, noteFailure, noteHandOver, noteService } from '../commands/result/note-delivery.ts';
import { noteApplicant } from '../commands/copies/note-applicant.ts';
import { noteArchive, noteMaterials, notePrecheck } from '../commands/receipt/note-front-desk.ts';
import { noteSupplement, noteWithdrawal } from '../commands/silence/note-requests.ts';
import { noteTurnAway } from '../commands/turn-away/note-turn-away.ts';
import { openCases, type Arrival } from '../commands/receipt/open-cases.ts';

type Transaction = Parameters<typeof openCases>[0];

/** Everything review listens to, as one member of one group: keys keep their order, and they do not wait for each other. */
export const subscriptions: readonly Subscription[] = [
  {
    group: 'hall.review.events',
    topics: [topics.intake, topics.delivery, topics.catalogue],
    handle: onEvent,
    handleAll: onEvents,
  },
];

/** Receipts open together, because none of them depends on another; what is left is taken in its order. */
async function onEvents(tx: Transaction, events: readonly CloudEvent[]): Promise<void> {
  await openCases(tx, events.filter(isReceipt));
  for (const event of events.filter((one) => !isReceipt(one))) {
    await traceTo(tx, event);
    await onEvent(tx, event);
  }
}

/** Hands an event to what it is about. */
export async function onEvent(tx: Transaction, event: CloudEvent): Promise<void> {
  if (isReceipt(event)) await openCases(tx, [event]);
  else if (event.type === 'SupplementHandedIn.v1') await noteSupplement(tx, event);
  else if (event.type === 'WithdrawalRequested.v1') await noteWithdrawal(tx, event);
  else if (event.type === 'SubmissionConfirmed.v1') await notePrecheck(tx, event);
  else if (event.type === 'ApplicantChanged.v1') await noteApplicant(tx, event);
  else if (event.type === 'CaseArchived.v1') await noteArchive(tx, event);
  else if (event.type === 'TurnAwayAsked.v1') await noteTurnAway(tx, event);
  else if (event.type === 'MaterialsHandedOver.v1') await noteMaterials(tx, event);
  else if (event.topic === topics.delivery) await onDelivery(tx, event);
  else if (event.topic === topics.catalogue) await onCatalogue(tx, event);
}

/** The window has received a case, or it was filed on line. */
const isReceipt = (event: CloudEvent): event is Arrival =>
  event.type === 'CaseReceived.v1' || event.type === 'CaseSubmitted.v1' || event.type === 'JointCaseReceived.v1';

/** The result has left the department, and then the hall. */
export async function onDelivery(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'ResultHandedOver.v1') await noteHandOver(tx, event);
  if (event.type === 'SupplementCollected.v1') await noteCollection(tx, event);
  if (event.type === 'ResultDelivered.v1') await noteService(tx, event);
  if (event.type === 'DeliveryFailed.v1') await noteFailure(tx, event);
}

/** The catalogue has published something; items travel with the case, matters are of no use here. */
export async function onCatalogue(tx: Transaction, event: CloudEvent): Promise<void> {
  if (
    event.type === 'DepartmentPublished.v1' ||
    event.type === 'StaffPublished.v1' ||
    event.type === 'CalendarPublished.v1'
  )
    await keepCatalogue(tx, event);
}
