import { topics, type CloudEvent } from '@hall/event-contracts';
import { handleBy, passOver, TryAgain, type Handlers, type Subscription } from '@hall/messaging';
import { followEnded, followTakenUp } from '../commands/follow-component.ts';
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

/** Calls the handler for the topic of the event. */
export async function onEvent(tx: Transaction, event: CloudEvent): Promise<void> {
  if (event.topic === topics.intake) await onCase(tx, event);
  else if (event.topic === topics.catalogue) await onCatalogue(tx, event);
  else await onResult(tx, event);
}

const ofIntake: Handlers<typeof topics.intake> = {
  'CaseReceived.v1': keepCase,
  'CaseSubmitted.v1': keepCase,
  'JointCaseReceived.v1': keepJointCase,
  'MandateChanged.v1': keepPower,
  'SupplementHandedIn.v1': noteHandIn,
  'SubmissionConfirmed.v1': passOver,
  'MaterialsHandedOver.v1': passOver,
  'WithdrawalRequested.v1': passOver,
  'ApplicantChanged.v1': passOver,
  'CaseArchived.v1': passOver,
  'TurnAwayAsked.v1': passOver,
  'CaseTurnedAway.v1': passOver,
};

const ofCatalogue: Handlers<typeof topics.catalogue> = {
  'DepartmentPublished.v1': keepSuccession,
  'ItemPublished.v1': passOver,
  'MatterPublished.v1': passOver,
  'StaffPublished.v1': passOver,
  'CalendarPublished.v1': passOver,
};

const ofReview: Handlers<typeof topics.review> = {
  'ResultOffered.v1': openDelivery,
  'CaseReopened.v1': takeUp,
  'ComponentRevived.v1': takeUp,
  'ProcedureNoted.v1': async (tx, event) => {
    if (event.data.act === 'LAPSE_VOIDED') await followTakenUp(tx, event);
  },
  'CaseNotAccepted.v1': followEnded,
  'CaseWithdrawn.v1': followEnded,
  'CaseDeemedWithdrawn.v1': followEnded,
  'CaseTerminated.v1': async (tx, event) => {
    await followEnded(tx, event);
    await blockDelivery(tx, event);
  },
  'DocumentCorrected.v1': noteCorrection,
  'JointCaseConcluded.v1': keepConclusion,
  'CaseClaimed.v1': passOver,
  'CaseAccepted.v1': passOver,
  'ReviewStarted.v1': passOver,
  'OpinionSubmitted.v1': passOver,
  'CaseDecided.v1': passOver,
  'CertificateMade.v1': passOver,
  'SupplementRequested.v1': passOver,
  'MaterialsOwed.v1': passOver,
  'ClockSuspended.v1': passOver,
  'ClockResumed.v1': passOver,
  'ClockExtended.v1': passOver,
  'WithdrawalRefused.v1': passOver,
  'TurnAwayAnswered.v1': passOver,
  'ComponentStarted.v1': passOver,
  'ComponentHeld.v1': passOver,
  'HoldEnded.v1': passOver,
};

/**
 * What intake has to say: a window has received a case or a joint case, or a case was filed on line; who may act for
 * whom; and what has come in for the hand-out.
 */
const onCase = handleBy(ofIntake);

/** What the catalogue has published. Only which department has taken whose place is of use here. */
const onCatalogue = handleBy(ofCatalogue);

const handleResult = handleBy(ofReview);

/**
 * What review has to say: a department offers a result, a case is open again or has ended, or a joint case is
 * concluded. The receipt of the case is on another topic: until it is here, the message waits.
 */
export async function onResult(tx: Transaction, event: CloudEvent): Promise<void> {
  await handleResult(tx, event).catch((fault: unknown) => {
    throw fault instanceof NotHeardYet ? new TryAgain(fault.message) : fault;
  });
}

/**
 * Takes up a case that is open again: its result is awaited once more, and what the window has not handed out is
 * stopped.
 */
async function takeUp(
  tx: Transaction,
  event: CloudEvent<'CaseReopened.v1'> | CloudEvent<'ComponentRevived.v1'>,
): Promise<void> {
  await followTakenUp(tx, event);
  await blockDelivery(tx, event);
}
