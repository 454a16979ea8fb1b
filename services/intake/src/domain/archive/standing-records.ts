import type { TimelineEntry } from '../progress/timeline.ts';

/** What begins another round: an order (T32), or a predecessor that was granted after all. */
export const beginsRound = ({ type }: TimelineEntry): boolean =>
  type === 'CaseReopened.v1' || type === 'ComponentRevived.v1';

/** What says that the result is with the applicant. */
const says = ['ResultDelivered.v1', 'CaseCompleted.v1'];

/** The records of a case without those of a service that did not happen (T27): of its round, what was said before it came back. */
export const standingRecords = (timeline: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  timeline.filter((entry, place) => !says.includes(entry.type) || !isVoidedBy(timeline.slice(place + 1)));

function isVoidedBy(later: readonly TimelineEntry[]): boolean {
  const nextRound = later.findIndex(beginsRound);
  const ofRound = nextRound < 0 ? later : later.slice(0, nextRound);
  return ofRound.some(({ voidsService }) => voidsService);
}
