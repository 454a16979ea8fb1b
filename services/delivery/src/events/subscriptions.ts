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

/** Everything that delivery listens to. Events of one key keep their order, and different keys do not wait for each other. */
export const subscriptions: readonly Subscription[] = [
  { group: 'hall.delivery.events', topics: [topics.intake, topics.review, topics.catalogue], handle: onEvent },
];

/** Hands an event on to the function for its topic. */
export async function onEvent(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.topic === topics.intake) await onCase(tx, event);
  else if (event.topic === topics.catalogue) await onCatalogue(tx, event);
  else await onResult(tx, event);
}

/** What intake tells: a case or a joint case was received or filed on line, who may act for whom, and what has come in for the hand-out. */
export async function onCase(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'CaseReceived.v1' || event.type === 'CaseSubmitted.v1') await keepCase(tx, event);
  if (event.type === 'JointCaseReceived.v1') await keepJointCase(tx, event);
  if (event.type === 'MandateChanged.v1') await keepPower(tx, event);
  if (event.type === 'SupplementHandedIn.v1') await noteHandIn(tx, event);
}

/** What the catalogue publishes: delivery only needs to know which department has taken whose place. */
export async function onCatalogue(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.type === 'DepartmentPublished.v1') await keepSuccession(tx, event);
}

/**
 * What review tells: a department offers a result, a case is open again or has ended, or a joint case is concluded. The receipt of the case is on
 * another topic: the event is tried again until the receipt has arrived.
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
