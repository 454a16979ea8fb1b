import type { Static } from 'typebox';
import * as catalogue from './catalogue/catalogue-state.v1.ts';
import * as consultation from './consultation/question.v1.ts';
import * as delivery from './delivery/delivery-progress.v1.ts';
import { ReplyRejectedV1 } from './department/reply.v1.ts';
import {
  PromiseBrokenV1,
  TaskAssignedV1,
  TaskRemindedV1,
  TaskUpdatedV1,
  TaskWithdrawnV1,
} from './department/task.v1.ts';
import { ApplicantChangedV1, MandateChangedV1 } from './intake/applicant.v1.ts';
import { CaseArchivedV1 } from './intake/archive.v1.ts';
import { CaseReceivedV1 } from './intake/case-received.v1.ts';
import { MaterialsHandedOverV1 } from './intake/handover.v1.ts';
import { JointCaseReceivedV1 } from './intake/joint-case-received.v1.ts';
import { CaseSubmittedV1, SubmissionConfirmedV1 } from './intake/submission.v1.ts';
import { SupplementHandedInV1, WithdrawalRequestedV1 } from './intake/requests.v1.ts';
import { CaseTurnedAwayV1, TurnAwayAskedV1 } from './intake/turn-away.v1.ts';
import * as decision from './review/case-decided.v1.ts';
import * as ending from './review/ending.v1.ts';
import * as joint from './review/joint-case.v1.ts';
import * as procedure from './review/procedure.v1.ts';
import * as review from './review/review-progress.v1.ts';
import { TurnAwayAnsweredV1 } from './review/turn-away.v1.ts';
import { topics, type HallTopic, type Publisher } from './topics.ts';

/**
 * Every event of the hall: who publishes it, on which topic, and what it says (its JSON Schema). The topics `task` and
 * `rejected` stand for those of the department that the event names. A published version never changes.
 */
export const contracts = {
  'CaseReceived.v1': { by: 'intake', topic: topics.intake, data: CaseReceivedV1 },
  'JointCaseReceived.v1': { by: 'intake', topic: topics.intake, data: JointCaseReceivedV1 },
  'CaseSubmitted.v1': { by: 'intake', topic: topics.intake, data: CaseSubmittedV1 },
  'SubmissionConfirmed.v1': { by: 'intake', topic: topics.intake, data: SubmissionConfirmedV1 },
  'MaterialsHandedOver.v1': { by: 'intake', topic: topics.intake, data: MaterialsHandedOverV1 },
  'SupplementHandedIn.v1': { by: 'intake', topic: topics.intake, data: SupplementHandedInV1 },
  'WithdrawalRequested.v1': { by: 'intake', topic: topics.intake, data: WithdrawalRequestedV1 },
  'ApplicantChanged.v1': { by: 'intake', topic: topics.intake, data: ApplicantChangedV1 },
  'MandateChanged.v1': { by: 'intake', topic: topics.intake, data: MandateChangedV1 },
  'CaseArchived.v1': { by: 'intake', topic: topics.intake, data: CaseArchivedV1 },
  'TurnAwayAsked.v1': { by: 'intake', topic: topics.intake, data: TurnAwayAskedV1 },
  'CaseTurnedAway.v1': { by: 'intake', topic: topics.intake, data: CaseTurnedAwayV1 },
  'ItemPublished.v1': { by: 'intake', topic: topics.catalogue, data: catalogue.ItemPublishedV1 },
  'MatterPublished.v1': { by: 'intake', topic: topics.catalogue, data: catalogue.MatterPublishedV1 },
  'DepartmentPublished.v1': { by: 'intake', topic: topics.catalogue, data: catalogue.DepartmentPublishedV1 },
  'StaffPublished.v1': { by: 'intake', topic: topics.catalogue, data: catalogue.StaffPublishedV1 },
  'CalendarPublished.v1': { by: 'intake', topic: topics.catalogue, data: catalogue.CalendarPublishedV1 },
  'CaseClaimed.v1': { by: 'review', topic: topics.review, data: review.CaseClaimedV1 },
  'CaseAccepted.v1': { by: 'review', topic: topics.review, data: review.CaseAcceptedV1 },
  'ReviewStarted.v1': { by: 'review', topic: topics.review, data: review.ReviewStartedV1 },
  'OpinionSubmitted.v1': { by: 'review', topic: topics.review, data: review.OpinionSubmittedV1 },
  'CaseDecided.v1': { by: 'review', topic: topics.review, data: decision.CaseDecidedV1 },
  'CertificateMade.v1': { by: 'review', topic: topics.review, data: decision.CertificateMadeV1 },
  'ResultOffered.v1': { by: 'review', topic: topics.review, data: decision.ResultOfferedV1 },
  'DocumentCorrected.v1': { by: 'review', topic: topics.review, data: decision.DocumentCorrectedV1 },
  'SupplementRequested.v1': { by: 'review', topic: topics.review, data: procedure.SupplementRequestedV1 },
  'MaterialsOwed.v1': { by: 'review', topic: topics.review, data: procedure.MaterialsOwedV1 },
  'ClockSuspended.v1': { by: 'review', topic: topics.review, data: procedure.ClockSuspendedV1 },
  'ClockResumed.v1': { by: 'review', topic: topics.review, data: procedure.ClockResumedV1 },
  'ClockExtended.v1': { by: 'review', topic: topics.review, data: procedure.ClockExtendedV1 },
  'ProcedureNoted.v1': { by: 'review', topic: topics.review, data: procedure.ProcedureNotedV1 },
  'CaseReopened.v1': { by: 'review', topic: topics.review, data: procedure.CaseReopenedV1 },
  'CaseNotAccepted.v1': { by: 'review', topic: topics.review, data: ending.CaseNotAcceptedV1 },
  'CaseWithdrawn.v1': { by: 'review', topic: topics.review, data: ending.CaseWithdrawnV1 },
  'WithdrawalRefused.v1': { by: 'review', topic: topics.review, data: ending.WithdrawalRefusedV1 },
  'CaseDeemedWithdrawn.v1': { by: 'review', topic: topics.review, data: ending.CaseDeemedWithdrawnV1 },
  'TurnAwayAnswered.v1': { by: 'review', topic: topics.review, data: TurnAwayAnsweredV1 },
  'ComponentStarted.v1': { by: 'review', topic: topics.review, data: joint.ComponentStartedV1 },
  'ComponentRevived.v1': { by: 'review', topic: topics.review, data: joint.ComponentRevivedV1 },
  'ComponentHeld.v1': { by: 'review', topic: topics.review, data: joint.ComponentHeldV1 },
  'HoldEnded.v1': { by: 'review', topic: topics.review, data: joint.HoldEndedV1 },
  'CaseTerminated.v1': { by: 'review', topic: topics.review, data: joint.CaseTerminatedV1 },
  'JointCaseConcluded.v1': { by: 'review', topic: topics.review, data: joint.JointCaseConcludedV1 },
  'TaskAssigned.v1': { by: 'review', topic: 'task', data: TaskAssignedV1 },
  'TaskReminded.v1': { by: 'review', topic: 'task', data: TaskRemindedV1 },
  'TaskUpdated.v1': { by: 'review', topic: 'task', data: TaskUpdatedV1 },
  'TaskWithdrawn.v1': { by: 'review', topic: 'task', data: TaskWithdrawnV1 },
  'PromiseBroken.v1': { by: 'review', topic: 'task', data: PromiseBrokenV1 },
  'ReplyRejected.v1': { by: 'review', topic: 'rejected', data: ReplyRejectedV1 },
  'ResultHandedOver.v1': { by: 'delivery', topic: topics.delivery, data: delivery.ResultHandedOverV1 },
  'ResultDelivered.v1': { by: 'delivery', topic: topics.delivery, data: delivery.ResultDeliveredV1 },
  'CaseCompleted.v1': { by: 'delivery', topic: topics.delivery, data: delivery.CaseCompletedV1 },
  'SupplementCollected.v1': { by: 'delivery', topic: topics.delivery, data: delivery.SupplementCollectedV1 },
  'DeliveryFailed.v1': { by: 'delivery', topic: topics.delivery, data: delivery.DeliveryFailedV1 },
  'JointDeliveryChanged.v1': { by: 'delivery', topic: topics.delivery, data: delivery.JointDeliveryChangedV1 },
  'QuestionEscalated.v1': { by: 'consultation', topic: topics.consultation, data: consultation.QuestionEscalatedV1 },
  'QuestionHandedOver.v1': { by: 'consultation', topic: topics.consultation, data: consultation.QuestionHandedOverV1 },
  'QuestionAnswered.v1': { by: 'consultation', topic: topics.consultation, data: consultation.QuestionAnsweredV1 },
} as const satisfies Readonly<Record<string, { by: Publisher; topic: HallTopic | 'task' | 'rejected'; data: object }>>;

/** The name and version of an event: `CaseReceived.v1`. On the wire `ce_type` is `hall.<by>.<name>`. */
export type HallEventType = keyof typeof contracts;

/** The events that are published on a topic. */
export type EventTypeOn<T extends HallTopic> = {
  [K in HallEventType]: (typeof contracts)[K]['topic'] extends T ? K : never;
}[HallEventType];

/** Events that go to one department: they name it by its `kafkaCode`, and have the case's own id as their key. */
type ToDepartment = {
  [K in HallEventType]: (typeof contracts)[K]['topic'] extends 'task' | 'rejected' ? K : never;
}[HallEventType];

/** What a rule returns to be published: an event without the envelope, which messaging adds. */
export type HallEvent<T extends HallEventType = HallEventType> = {
  [K in T]: { readonly type: K; readonly data: Static<(typeof contracts)[K]['data']> } & (K extends ToDepartment
    ? { readonly to: string; readonly key: string }
    : unknown);
}[T];
