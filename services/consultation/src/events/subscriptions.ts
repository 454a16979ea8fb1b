import { topics } from '@hall/event-contracts';
import { handleBy, passOver, type Handlers, type Subscription } from '@hall/messaging';
import { keepCase, keepJointCase } from '../commands/keep-case.ts';
import { keepCatalogue } from '../commands/keep-catalogue.ts';

/**
 * What consultation does with each event. Of the catalogue, answers need items, staff and departments. Of intake, only
 * that a case exists, because a question may be about it.
 */
const handlers: Handlers<typeof topics.catalogue | typeof topics.intake> = {
  'ItemPublished.v1': keepCatalogue,
  'StaffPublished.v1': keepCatalogue,
  'DepartmentPublished.v1': keepCatalogue,
  'MatterPublished.v1': passOver,
  'CalendarPublished.v1': passOver,
  'CaseReceived.v1': keepCase,
  'CaseSubmitted.v1': keepCase,
  'CaseTurnedAway.v1': keepCase,
  'JointCaseReceived.v1': keepJointCase,
  'SubmissionConfirmed.v1': passOver,
  'MaterialsHandedOver.v1': passOver,
  'SupplementHandedIn.v1': passOver,
  'WithdrawalRequested.v1': passOver,
  'ApplicantChanged.v1': passOver,
  'MandateChanged.v1': passOver,
  'CaseArchived.v1': passOver,
  'TurnAwayAsked.v1': passOver,
};

/** Calls the handler for the type of the event. */
export const onEvent = handleBy(handlers);

/**
 * Everything consultation listens to. The name of the group is from the time when it heard the catalogue only: a group
 * keeps its place in the topics under its name.
 */
export const subscriptions: readonly Subscription[] = [
  { group: 'hall.consultation.catalogue', topics: [topics.catalogue, topics.intake], handle: onEvent },
];
