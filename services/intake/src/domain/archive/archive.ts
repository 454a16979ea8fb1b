import type { Decision } from '../case/decision.ts';
import type { Handover } from '../handover/handover.ts';
import { nextStatus } from '../lifecycle/lifecycle.ts';
import type { Stage } from '../progress/stage.ts';
import { DECIDED_REFUSED, labelOf, type TimelineEntry } from '../progress/timeline.ts';
import { refuse } from '../refusals/refusals.ts';
import type { Occasion } from '../callers/circumstances.ts';
import type { ServiceCase } from '../case/service-case.ts';
import { beginsRound, standingRecords } from './standing-records.ts';

/**
 * The list of a closed file (归档移交清单, D20): what is in it, how long it is kept, and in whose custody. The documents of the department are
 * not listed by themselves: each came about together with one of the records listed here, in the same transaction (S9), and is sealed there.
 */
export type ArchiveRecord = {
  readonly caseId: string;
  /** The number of the list, from 1. A file that was opened again and closed once more has a further list (E46). */
  readonly listNumber: number;
  /** The round of the case that has ended. */
  readonly round: number;
  readonly archivedAt: string;
  readonly archivedBy: string;
  /** The stage with which the case ended. */
  readonly endedAs: Stage;
  readonly files: readonly {
    readonly eventId: string;
    readonly type: string;
    /** The cause or the step, as the timeline shows it. Missing on lists from before it was recorded. */
    readonly cause?: string | null;
    readonly at: string;
  }[];
  /** The materials that were taken in at the receipt, as the officer ticked them. */
  readonly materials: ServiceCase['materials'];
  readonly retentionYears: number;
  /** The body that keeps the file from now on (保管单位). Null on lists from before it was asked for. */
  readonly custodian: string | null;
};

/** For how many years a file is kept. It holds for all items: no item of the catalogue sets a period of its own yet (B35). */
const RETENTION_YEARS = 10;

/**
 * For each stage, the records that must be on file before the file is closed (B34). Null: a case in this stage has not ended, or its file is closed
 * already.
 */
const required: Readonly<Record<Stage, readonly string[] | null>> = {
  DRAFT: null,
  SUBMITTED: null,
  RECEIVED: null,
  INTAKE_REJECTED: [],
  AWAITING_SUPPLEMENT: null,
  ACCEPTED: null,
  NOT_ACCEPTED: ['CaseNotAccepted.v1'],
  UNDER_REVIEW: null,
  SUSPENDED: null,
  PENDING_DECISION: null,
  GRANTED: null,
  REFUSED: null,
  CERT_PRODUCTION: null,
  READY_FOR_DELIVERY: null,
  DELIVERED: null,
  COMPLETED: ['CaseAccepted.v1', 'CaseDecided.v1', 'ResultHandedOver.v1', 'ResultDelivered.v1'],
  WITHDRAWN: ['CaseWithdrawn.v1'],
  DEEMED_WITHDRAWN: ['CaseDeemedWithdrawn.v1'],
  TERMINATED: ['CaseTerminated.v1'],
  ARCHIVED: null,
};

/** The record that a refusal was explained to the applicant. Without it the file of a refused case stays open (S16). */
const explanation = { type: 'ProcedureNoted.v1', cause: 'REFUSAL_EXPLAINED' };

/**
 * The records that an ending needs and that the file lacks, in the words of the timeline. They have to be records of the last round; only the
 * acceptance may be from an earlier round, because a case that is taken up again is not accepted a second time.
 */
function missingIn(timeline: readonly TimelineEntry[], needed: readonly string[]): string[] {
  const last = timeline.slice(timeline.findLastIndex(beginsRound) + 1);
  const accepted = timeline.filter(({ type }) => type === 'CaseAccepted.v1');
  const onFile = new Set([...accepted, ...last].map(({ type }) => type));
  const isRefused = last.some(({ type, cause }) => type === 'CaseDecided.v1' && cause === DECIDED_REFUSED);
  const isExplained = last.some(({ cause }) => cause === explanation.cause);
  const missing = needed.filter((type) => !onFile.has(type)).map((type) => labelOf({ type, cause: null }));
  if (isRefused && !isExplained) missing.push(labelOf(explanation));
  return missing;
}

/** Whether a case in this stage has ended. Only then can its file be closed. */
export const hasEnded = (stage: Stage): boolean => required[stage] !== null;

/** The first record of the file: the receipt at the window, the online filing, or the record that somebody was turned away. */
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

/** The decision to close a file, with the list of what is in it. */
export type Archived = { readonly decision: Exclude<Decision, { kind: 'refused' }>; readonly record: ArchiveRecord };

/** What is known of a case whose file is to be closed. */
export type CaseFile = {
  /** The stage the case is in. */
  readonly stage: Stage;
  /** Everything that the other services have reported of it, in that order. */
  readonly timeline: readonly TimelineEntry[];
  /** The hand-over list of its papers; undefined where no papers were sent. */
  readonly handover: Handover | undefined;
  /** How many lists of this file were made before. */
  readonly lists: number;
  /** The body that is going to keep the file, as somebody has typed it. */
  readonly custodian: string;
};

/**
 * Closes the file of a case that has ended (T31; B33, B34). Refuses ACTION_NOT_OPEN, NOT_ENDED with the stage of the case, CUSTODIAN_MISSING,
 * and ARCHIVE_INCOMPLETE with the words of every record that is missing and of papers for which the department has not signed (D12).
 */
export function decideArchiving(
  serviceCase: ServiceCase,
  { stage, timeline, handover, lists, custodian }: CaseFile,
  { by: { id: archivedBy }, now }: Occasion,
): Archived | Extract<Decision, { kind: 'refused' }> {
  const status = nextStatus(serviceCase.status, 'archive');
  if (!status) return refuse('ACTION_NOT_OPEN');
  const rule = required[stage];
  if (!rule) return refuse('NOT_ENDED', [stage]);
  if (custodian.trim() === '') return refuse('CUSTODIAN_MISSING');
  const records = standingRecords(timeline);
  const missing = missingIn(records, rule);
  if (handover?.signedAt === null) missing.push('材料移交单：部门还没有签收');
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
