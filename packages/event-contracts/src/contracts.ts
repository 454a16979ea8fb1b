import type { Static } from 'typebox';
import * as catalogue from './catalogue/catalogue-state.v1.ts';
import * as consultation from './consultation/question.v1.ts';
import * as delivery from './delivery/delivery-progress.v1.ts';
import { CaseReceivedV1 } from './intake/case-received.v1.ts';
import * as decision from './review/case-decided.v1.ts';
import * as review from './review/review-progress.v1.ts';
import { topics, type Publisher, type Topic } from './topics.ts';

/** Every event of the hall: who publishes it, on which topic, and what it says (its JSON Schema). Published versions never change. */
export const contracts = {
  'CaseReceived.v1': { by: 'intake', topic: topics.intake, data: CaseReceivedV1 },
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
  'ResultHandedOver.v1': { by: 'delivery', topic: topics.delivery, data: delivery.ResultHandedOverV1 },
  'ResultDelivered.v1': { by: 'delivery', topic: topics.delivery, data: delivery.ResultDeliveredV1 },
  'CaseCompleted.v1': { by: 'delivery', topic: topics.delivery, data: delivery.CaseCompletedV1 },
  'QuestionEscalated.v1': { by: 'consultation', topic: topics.consultation, data: consultation.QuestionEscalatedV1 },
  'QuestionAnswered.v1': { by: 'consultation', topic: topics.consultation, data: consultation.QuestionAnsweredV1 },
} as const satisfies Readonly<Record<string, { by: Publisher; topic: Topic; data: object }>>;

/** The name and version of an event: `CaseReceived.v1`. On the wire `ce_type` is `hall.<by>.<name>`. */
export type HallEventType = keyof typeof contracts;

/** What a rule returns to be published: an event without the envelope, which messaging adds. */
export type HallEvent<T extends HallEventType = HallEventType> = {
  [K in T]: { readonly type: K; readonly data: Static<(typeof contracts)[K]['data']> };
}[T];
