import { topics, type CloudEvent } from '@hall/event-contracts';
import { handleBy, passOver, traceTo, type Handlers, type Subscription } from '@hall/messaging';
import { keepCatalogue } from '../commands/copies/keep-catalogue.ts';
import { noteCollection, noteFailure, noteHandOver, noteService } from '../commands/result/note-delivery.ts';
import { noteApplicant } from '../commands/copies/note-applicant.ts';
import { noteArchive, noteMaterials, notePrecheck } from '../commands/receipt/note-front-desk.ts';
import { noteSupplement, noteWithdrawal } from '../commands/silence/note-requests.ts';
import { noteTurnAway } from '../commands/turn-away/note-turn-away.ts';
import { openCases, type Arrival } from '../commands/receipt/open-cases.ts';

type Transaction = Parameters<typeof openCases>[0];

const handlers: Handlers<typeof topics.intake | typeof topics.delivery | typeof topics.catalogue> = {
  // what intake has received, and what comes in later for a case
  'CaseReceived.v1': openCase,
  'CaseSubmitted.v1': openCase,
  'JointCaseReceived.v1': openCase,
  'SupplementHandedIn.v1': noteSupplement,
  'WithdrawalRequested.v1': noteWithdrawal,
  'SubmissionConfirmed.v1': notePrecheck,
  'ApplicantChanged.v1': noteApplicant,
  'CaseArchived.v1': noteArchive,
  'TurnAwayAsked.v1': noteTurnAway,
  'MaterialsHandedOver.v1': noteMaterials,
  'MandateChanged.v1': passOver,
  'CaseTurnedAway.v1': passOver,
  // what happens to a result after it has left the department
  'ResultHandedOver.v1': noteHandOver,
  'SupplementCollected.v1': noteCollection,
  'ResultDelivered.v1': noteService,
  'DeliveryFailed.v1': noteFailure,
  'CaseCompleted.v1': passOver,
  'JointDeliveryChanged.v1': passOver,
  // the catalogue: an item travels with its case, and joint matters are of no use here
  'DepartmentPublished.v1': keepCatalogue,
  'StaffPublished.v1': keepCatalogue,
  'CalendarPublished.v1': keepCatalogue,
  'ItemPublished.v1': passOver,
  'MatterPublished.v1': passOver,
};

/** Calls the command for the type of the event. */
export const onEvent = handleBy(handlers);

/**
 * Opens the cases of all receipts together, because none of them depends on another. The other events are handled one
 * by one, in their order.
 */
async function onEvents(tx: Transaction, events: readonly CloudEvent[]): Promise<void> {
  await openCases(tx, events.filter(isReceipt));
  for (const event of events.filter((one) => !isReceipt(one))) {
    await traceTo(tx, event);
    await onEvent(tx, event);
  }
}

/** Everything review listens to, as one member of one group: keys keep their order, and they do not wait for each other. */
export const subscriptions: readonly Subscription[] = [
  {
    group: 'hall.review.events',
    topics: [topics.intake, topics.delivery, topics.catalogue],
    handle: onEvent,
    handleAll: onEvents,
  },
];

const isReceipt = (event: CloudEvent): event is Arrival =>
  event.type === 'CaseReceived.v1' || event.type === 'CaseSubmitted.v1' || event.type === 'JointCaseReceived.v1';

async function openCase(tx: Transaction, event: Arrival): Promise<void> {
  await openCases(tx, [event]);
}
