import type { HallNow } from '@hall/working-days';
import type { Decision } from '../decision.ts';
import type { Handover } from '../handover/handover.ts';
import { nextStatus } from '../lifecycle.ts';
import type { Stage } from '../progress/stage.ts';
import { DECIDED_REFUSED, labelOf, type TimelineEntry } from '../progress/timeline.ts';
import { refuse } from '../refusals.ts';
import type { ServiceCase } from '../service-case.ts';
import { beginsRound, standingRecords } from './standing-records.ts';

/**
 * The list of a closed file (归档移交清单, D20): what is in it, how long it is kept, and in whose custody. The department's documents came about
 * with the records listed here, in one transaction each (S9), and are sealed one by one.
 */
export type ArchiveRecord = {
  readonly caseId: string;
  /** Which list of this file, from 1: one that was open again has another one besides (E46). */
  readonly listNumber: number;
  /** The round that ended. */
  readonly round: number;
  readonly archivedAt: string;
  readonly archivedBy: string;
  /** The stage with which the case ended. */
  readonly endedAs: Stage;
  readonly files: readonly {
    readonly eventId: string;
    readonly type: string;
    /** Why, or which step, as on the timeline; missing on older lists. */
    readonly cause?: string | null;
    readonly at: string;
  }[];
  /** The materials that were taken, as they were ticked. */
  readonly materials: ServiceCase['materials'];
  readonly retentionYears: number;
  /** Who keeps it from now on (保管单位); null on lists from before this was asked. */
  readonly custodian: string | null;
};

/** How long a file is kept; no item says otherwise yet (B35). */
const RETENTION_YEARS = 10;

/** Per ending, the records that must be on file (B34). What is not here has not ended. */
const required: Partial<Record<Stage, readonly string[]>> = {
  INTAKE_REJECTED: [],
  NOT_ACCEPTED: ['CaseNotAccepted.v1'],
  COMPLETED: ['CaseAccepted.v1', 'CaseDecided.v1', 'ResultHandedOver.v1', 'ResultDelivered.v1'],
  WITHDRAWN: ['CaseWithdrawn.v1'],
  DEEMED_WITHDRAWN: ['CaseDeemedWithdrawn.v1'],
  TERMINATED: ['CaseTerminated.v1'],
};

/** The record that a refusal was explained, without which its file stays open (S16). */
const explanation = { type: 'ProcedureNoted.v1', cause: 'REFUSAL_EXPLAINED' };

/** What an ending needs and the file does not have, in words: records of the last round, of an acceptance also earlier ones. */
function missingIn(timeline: readonly TimelineEntry[], needed: readonly string[]): readonly string[] {
  const last = timeline.slice(timeline.findLastIndex(beginsRound) + 1);
  const accepted = timeline.filter(({ type }) => type === 'CaseAccepted.v1');
  const onFile = new Set([...accepted, ...last].map(({ type }) => type));
  const isRefused = last.some(({ type, cause }) => type === 'CaseDecided.v1' && cause === DECIDED_REFUSED);
  const isExplained = last.some(({ cause }) => cause === explanation.cause);
  return [
    ...needed.filter((type) => !onFile.has(type)).map((type) => labelOf({ type, cause: null })),
    ...(isRefused && !isExplained ? [labelOf(explanation)] : []),
  ];
}

/** Whether a case in this stage has ended, so that its file can be closed. */
export const hasEnded = (stage: Stage): boolean => required[stage] !== undefined;

/** What the file begins with: the receipt, the filing on line, or the record of a turn-away. */
const beginningOf = ({ id, opening, jointCaseId, receivedAt }: ServiceCase) => ({
  eventId: id,
  occurredAt: receivedAt,
  cause: null,
  type: {
    draft: 'CaseSubmitted.v1',
    turnAway: 'CaseTurnedAway.v1',
    receive: jointCaseId ? 'JointCaseReceived.v1' : 'CaseReceived.v1',
  }[opening],
});

/** A file that was closed, with its list. */
type Archived = { readonly decision: Exclude<Decision, { kind: 'refused' }>; readonly record: ArchiveRecord };

/** What is on file of a case: what was told of it, its papers in transit, and how many lists were made of it before. */
type CaseFile = {
  readonly timeline: readonly TimelineEntry[];
  readonly handover: Handover | undefined;
  readonly lists: number;
};

/**
 * Closes the file of a case that has ended (T31; B33, B34). Refuses ACTION_NOT_OPEN, NOT_ENDED with the stage it is in, CUSTODIAN_MISSING, and
 * ARCHIVE_INCOMPLETE with the records that are missing, in words, and papers for which nobody has signed (D12).
 */
export function decideArchiving(
  serviceCase: ServiceCase,
  stage: Stage,
  { timeline, handover, lists }: CaseFile,
  { custodian, archivedBy }: { readonly custodian: string; readonly archivedBy: string },
  now: HallNow,
): Archived | Extract<Decision, { kind: 'refused' }> {
  const status = nextStatus(serviceCase.status, 'archive');
  if (!status) return refuse('ACTION_NOT_OPEN');
  const rule = required[stage];
  if (!rule) return refuse('NOT_ENDED', [stage]);
  if (custodian.trim() === '') return refuse('CUSTODIAN_MISSING');
  const inTransit = handover?.signedAt === null ? ['材料移交单：部门还没有签收'] : [];
  const records = standingRecords(timeline);
  const missing = [...missingIn(records, rule), ...inTransit];
  if (missing.length > 0) return refuse('ARCHIVE_INCOMPLETE', missing);
  const files = [beginningOf(serviceCase), ...records].map(({ eventId, type, cause, occurredAt: at }) => ({
    eventId,
    type,
    cause,
    at,
  }));
  const { id: caseId, round, version, materials } = serviceCase;
  const record: ArchiveRecord = {
    caseId,
    listNumber: lists + 1,
    round,
    archivedAt: now.instant,
    archivedBy,
    endedAs: stage,
    files,
    materials,
    retentionYears: RETENTION_YEARS,
    custodian: custodian.trim(),
  };
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
