import type { TimelineEntry } from '../progress/timeline.ts';

/** Whether this record begins another round of the case: by order (T32), or because a component it depends on was granted after all. */
export const beginsRound = ({ type }: TimelineEntry): boolean =>
  type === 'CaseReopened.v1' || type === 'ComponentRevived.v1';

/** The records which say that the applicant has the result. */
const recordsOfService: readonly string[] = ['ResultDelivered.v1', 'CaseCompleted.v1'];

/**
 * The records of a case without those of a service that did not happen (T27): when what was sent has come back, the records of the same round
 * which said before that it was delivered and completed do not stand.
 */
export const standingRecords = (timeline: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  timeline.filter((entry, place) => !recordsOfService.includes(entry.type) || !isVoidedBy(timeline.slice(place + 1)));

function isVoidedBy(later: readonly TimelineEntry[]): boolean {
  const nextRound = later.findIndex(beginsRound);
  const ofRound = nextRound < 0 ? later : later.slice(0, nextRound);
  return ofRound.some(({ voidsService }) => voidsService);
}
