import type { CloudEvent } from '@hall/event-contracts';
import type { Progress } from './stage.ts';
import { entryOf, type TimelineEntry } from './timeline.ts';

/** What an event of another service reports for the applicant's view: an entry of the timeline, and where it is about progress the status. */
export type Report = {
  readonly entry: TimelineEntry;
  /** The status that the service reports; null where the event is not about progress. */
  readonly progress: Progress | null;
  /** Whether the case has to be known here. A question may be about a case that is not. */
  readonly mustBeKnown: boolean;
};

/**
 * The report in an event. Undefined for an event that says nothing about a case; so is an event of a kind that is newer than this service.
 */
export function reportOf(event: CloudEvent): Report | undefined {
  if (isAboutQuestion(event)) {
    const { caseId } = event.data;
    return caseId === null
      ? undefined
      : { entry: entryOf(event, caseId, 'consultation'), progress: null, mustBeKnown: false };
  }
  if (event.type === 'JointCaseConcluded.v1')
    return { entry: entryOf(event, event.data.jointCaseId, 'review'), progress: null, mustBeKnown: true };
  if (event.type === 'JointDeliveryChanged.v1')
    return { entry: entryOf(event, event.data.jointCaseId, 'delivery'), progress: null, mustBeKnown: true };
  if (!isProgress(event)) return undefined;
  const { caseId, round, status } = event.data;
  const source = event.topic === 'hall.review.event.v1' ? 'review' : 'delivery';
  return { entry: entryOf(event, caseId, source), progress: { source, round, status }, mustBeKnown: true };
}

type QuestionEvent = CloudEvent<'QuestionEscalated.v1' | 'QuestionHandedOver.v1' | 'QuestionAnswered.v1'>;

const isAboutQuestion = (event: CloudEvent): event is QuestionEvent =>
  event.type === 'QuestionEscalated.v1' ||
  event.type === 'QuestionHandedOver.v1' ||
  event.type === 'QuestionAnswered.v1';

type ProgressEvent = Extract<CloudEvent, { data: { caseId: string; round: number; status: string } }>;

const isProgress = (event: CloudEvent): event is ProgressEvent => 'caseId' in event.data && 'status' in event.data;
