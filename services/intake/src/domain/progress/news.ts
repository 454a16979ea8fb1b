import type { CloudEvent } from '@hall/event-contracts';
import type { Progress } from './stage.ts';
import { entryOf, type TimelineEntry } from './timeline.ts';

/** What an event of another service is for the applicant's view: an entry, and for progress the service's latest word. */
type News = {
  readonly entry: TimelineEntry;
  readonly word: Progress | null;
  /** Whether the case must have been received here; a question may be about none, or about one that is unknown. */
  readonly mustBeKnown: boolean;
};

/** The news in an event: undefined for a kind that tells nothing about a case, which is how a newer kind reads here. */
export function newsOf(event: CloudEvent): News | undefined {
  if (isAboutQuestion(event)) {
    const { caseId } = event.data;
    return caseId === null
      ? undefined
      : { entry: entryOf(event, caseId, 'consultation'), word: null, mustBeKnown: false };
  }
  if (event.type === 'JointCaseConcluded.v1')
    return { entry: entryOf(event, event.data.jointCaseId, 'review'), word: null, mustBeKnown: true };
  if (event.type === 'JointDeliveryChanged.v1')
    return { entry: entryOf(event, event.data.jointCaseId, 'delivery'), word: null, mustBeKnown: true };
  if (!isProgress(event)) return undefined;
  const { caseId, round, status } = event.data;
  const source = event.topic === 'hall.review.event.v1' ? 'review' : 'delivery';
  return { entry: entryOf(event, caseId, source), word: { source, round, status }, mustBeKnown: true };
}

type QuestionEvent = CloudEvent<'QuestionEscalated.v1' | 'QuestionHandedOver.v1' | 'QuestionAnswered.v1'>;

const isAboutQuestion = (event: CloudEvent): event is QuestionEvent =>
  event.type === 'QuestionEscalated.v1' ||
  event.type === 'QuestionHandedOver.v1' ||
  event.type === 'QuestionAnswered.v1';

type ProgressEvent = Extract<CloudEvent, { data: { caseId: string; round: number; status: string } }>;

const isProgress = (event: CloudEvent): event is ProgressEvent => 'caseId' in event.data && 'status' in event.data;
