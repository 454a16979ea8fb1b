import { topics, type CloudEvent } from '@hall/event-contracts';
import { TryAgain, type Subscription } from '@hall/messaging';
import { followEnded, followTakenUp, type Ended } from '../commands/follow-component.ts';
import { keepCase, keepConclusion, keepJointCase } from '../commands/keep-case.ts';
import { keepPower } from '../commands/keep-power.ts';
import { noteHandIn } from '../commands/note-hand-in.ts';
import { keepSuccession } from '../commands/keep-succession.ts';
import { noteCorrection } from '../commands/note-correction.ts';
import { NotHeardYet } from '../commands/not-heard-yet.ts';
import { blockDelivery, openDelivery } from '../commands/open-delivery.ts';

type Transaction = Parameters<typeof openDelivery>[0];

/** Everything delivery listens to, as one member of one group: keys keep their order, and they do not wait for each other. */
export const subscriptions: readonly Subscription[] = [
  { group: 'hall.delivery.events', topics: [topics.intake, topics.review, topics.catalogue], handle: onEvent },
];

/** Hands an event to what it is about. */
export async function onEvent(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.topic === topics.intake) await onCase(tx, event);
  else if (event.topic === topics.catalogue) await onCatalogue(tx, event);
  else await onResult(tx, event);
}

/** The window has received a case, or a joint case whole; or one was filed on line; who may act for whom; what has come in for the hand-out. */
async function onCase(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'CaseReceived.v1' || event.type === 'CaseSubmitted.v1') await keepCase(tx, event);
  if (event.type === 'JointCaseReceived.v1') await keepJointCase(tx, event);
  if (event.type === 'MandateChanged.v1') await keepPower(tx, event);
  if (event.type === 'SupplementHandedIn.v1') await noteHandIn(tx, event);
}

/** The catalogue has published something: only which department has taken whose place is of use here. */
async function onCatalogue(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'DepartmentPublished.v1') await keepSuccession(tx, event);
}

/**
 * A department offers a result, a case is open again or has ended, or a joint case is concluded. Its receipt is on another topic: until it is
 * here, the message waits.
 */
export async function onResult(tx: Transaction, event: CloudEvent): Promise<void> {
  await handleResult(tx, event).catch((fault: unknown) => {
    throw fault instanceof NotHeardYet ? new TryAgain(fault.message) : fault;
  });
}

async function handleResult(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'ResultOffered.v1') await openDelivery(tx, event);
  if (event.type === 'CaseReopened.v1' || event.type === 'ComponentRevived.v1') {
    await followTakenUp(tx, event);
    await blockDelivery(tx, event);
  }
  if (event.type === 'ProcedureNoted.v1' && event.data.act === 'LAPSE_VOIDED') await followTakenUp(tx, event);
  if (hasEnded(event)) await followEnded(tx, event);
  if (event.type === 'CaseTerminated.v1') await blockDelivery(tx, event);
  if (event.type === 'DocumentCorrected.v1') await noteCorrection(tx, event);
  if (event.type === 'JointCaseConcluded.v1') await keepConclusion(tx, event);
}

/** Every way in which a case ends without a result to hand out. */
const hasEnded = (event: CloudEvent): event is Ended =>
  event.type === 'CaseNotAccepted.v1' ||
  event.type === 'CaseWithdrawn.v1' ||
  event.type === 'CaseDeemedWithdrawn.v1' ||
  event.type === 'CaseTerminated.v1';
