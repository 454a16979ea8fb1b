import type { HallNow } from '@hall/working-days';
import type { Decision } from '../decision.ts';
import { nextStatus } from '../lifecycle.ts';
import type { Stage } from '../progress/stage.ts';
import { labelOf, type TimelineEntry } from '../progress/timeline.ts';
import { refuse } from '../refusals.ts';
import type { ServiceCase } from '../service-case.ts';

/** The list of a closed file (归档移交清单, D20): what is in it, how long it is kept, and who has it. */
export type ArchiveRecord = {
  readonly caseId: string;
  readonly archivedAt: string;
  readonly archivedBy: string;
  /** The stage with which the case ended. */
  readonly endedAs: Stage;
  readonly files: readonly { readonly eventId: string; readonly type: string; readonly at: string }[];
  readonly retentionYears: number;
};

/** How long a file is kept; no item says otherwise yet (B35). */
export const RETENTION_YEARS = 10;

/** Per ending, what must be on file (B34): of each line one record at least. What is not here has not ended. */
const required: Partial<Record<Stage, readonly (readonly string[])[]>> = {
  INTAKE_REJECTED: [],
  NOT_ACCEPTED: [['CaseNotAccepted.v1']],
  COMPLETED: [['CaseAccepted.v1'], ['CaseDecided.v1'], ['ResultHandedOver.v1'], ['ResultDelivered.v1']],
  WITHDRAWN: [['CaseWithdrawn.v1']],
  DEEMED_WITHDRAWN: [['CaseDeemedWithdrawn.v1']],
  TERMINATED: [['CaseTerminated.v1']],
};

/** Whether a case in this stage has ended, so that its file can be closed. */
export const hasEnded = (stage: Stage): boolean => required[stage] !== undefined;

/** What the file begins with: the receipt, the filing on line, or the record of a turn-away. */
const beginningOf = ({ id, opening, jointCaseId, receivedAt }: ServiceCase) => ({
  ...{ eventId: id, occurredAt: receivedAt },
  type: {
    draft: 'CaseSubmitted.v1',
    turnAway: 'CaseTurnedAway.v1',
    receive: jointCaseId ? 'JointCaseReceived.v1' : 'CaseReceived.v1',
  }[opening],
});

/** A file that was closed, with its list. */
export type Archived = { readonly decision: Exclude<Decision, { kind: 'refused' }>; readonly record: ArchiveRecord };

/**
 * Closes the file of a case that has ended (T31; B33, B34). Refuses ACTION_NOT_OPEN, NOT_ENDED with the stage it is in, and ARCHIVE_INCOMPLETE
 * with the records that are missing, in words.
 */
export function decideArchiving(
  serviceCase: ServiceCase,
  stage: Stage,
  timeline: readonly TimelineEntry[],
  archivedBy: string,
  now: HallNow,
): Archived | Extract<Decision, { kind: 'refused' }> {
  const status = nextStatus(serviceCase.status, 'archive');
  if (!status) return refuse('ACTION_NOT_OPEN');
  const rule = required[stage];
  if (!rule) return refuse('NOT_ENDED', [stage]);
  const missing = rule.filter((types) => !timeline.some(({ type }) => types.includes(type)));
  if (missing.length > 0)
    return refuse(
      'ARCHIVE_INCOMPLETE',
      missing.map(([type = '']) => labelOf({ type, cause: null })),
    );
  const files = [beginningOf(serviceCase), ...timeline].map(({ eventId, type, occurredAt: at }) => ({
    eventId,
    type,
    at,
  }));
  const record: ArchiveRecord = {
    ...{ caseId: serviceCase.id, archivedAt: now.instant, archivedBy, endedAs: stage, files },
    retentionYears: RETENTION_YEARS,
  };
  const { id: caseId, round, version } = serviceCase;
  const data = { caseId, round, archivedAt: now.instant, archivedBy, files: files.length };
  return {
    decision: {
      kind: 'decided',
      serviceCase: { ...serviceCase, status, version: version + 1 },
      events: [{ type: 'CaseArchived.v1', data }],
    },
    record,
  };
}
