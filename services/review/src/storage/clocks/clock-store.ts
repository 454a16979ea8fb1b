import type { Transaction } from '@hall/transaction';
import { momentOf, type Calendar, type HallDate, type HallNow } from '@hall/working-days';
import type { Clock } from '../../domain/clocks/clock.ts';
import { clocksOf } from '../../domain/clocks/clocks-of.ts';
import { reckon, warningOf } from '../../domain/clocks/reckon.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { ReviewCaseTable } from '../case/review-case-table.ts';
import { takeBackCards, type MovedClock } from '../supervision/card-take-back.ts';

/** A case before and after what happened to it; null before it was there. */
type CaseChange = { readonly before: ReviewCase | null; readonly after: ReviewCase };

/** Clock C17 of a joint case as it is now. */
export type JointClock = { readonly jointCaseId: string; readonly clock: Clock };

/** What may have moved clocks: changes of cases, and clocks of joint cases that have changed. */
type ClockCauses = { readonly cases: readonly CaseChange[]; readonly joints: readonly JointClock[] };

/**
 * Writes down what changes of cases mean for their clocks, and for those of their joint cases: those that start or are moved, with their ends,
 * and those that end.
 */
export async function saveClocks(
  tx: Transaction,
  { cases, joints }: ClockCauses,
  { now, calendar }: { readonly now: HallNow; readonly calendar: Calendar },
): Promise<void> {
  const { today } = now;
  const ofJoint = joints.map(({ jointCaseId: id, clock }) => rowOf({ id, round: 1 }, clock, today, calendar));
  const changed = cases.flatMap(({ before, after }) => {
    const known = new Set(before?.round === after.round ? clocksOf(before).map((clock) => JSON.stringify(clock)) : []);
    const started = clocksOf(after).filter((clock) => !known.has(JSON.stringify(clock)));
    return [
      ...started.map((clock) => rowOf(after, clock, today, calendar)),
      ...leftBehind(before, after).map((clock) => rowOf({ ...after, round: after.round - 1 }, clock, today, calendar)),
      ...voidedBy(before, after, now).map((clock) => rowOf(after, clock, today, calendar)),
    ];
  });
  const all = [...changed, ...ofJoint];
  if (all.length > 0) await tx.query(upsert, [JSON.stringify(all)]);
  await takeBackCards(
    tx,
    cases.flatMap(({ before, after }) => moved(before, after, now)),
    now,
  );
}

/** Clocks that no longer have a start: an act in time has voided what started them (VOID_LAPSE), or the hold they measured is over. */
function voidedBy(before: ReviewCase | null, after: ReviewCase, { instant }: HallNow): readonly Clock[] {
  if (before?.round !== after.round) return [];
  const kinds = clocksOf(after).map(({ kind }) => kind);
  return clocksOf(before).flatMap((clock) => {
    if (kinds.includes(clock.kind)) return [];
    return [{ ...clock, end: { at: instant, cause: clock.kind === 'HOLD' ? 'RESUMED' : 'VOIDED' } as const }];
  });
}

/**
 * The clocks of a round whose cards must be checked again: those with another start now, and those that ended before the current half day, because
 * cards are dated to the beginning of half days.
 */
function moved(before: ReviewCase | null, after: ReviewCase, now: HallNow): readonly MovedClock[] {
  if (before?.round !== after.round) return [];
  const clocks = new Map(clocksOf(after).map((clock) => [clock.kind, clock]));
  const { id: caseId, round } = after;
  return clocksOf(before).flatMap(({ kind, startedAt, end: known }): MovedClock[] => {
    const { end, startedAt: start } = clocks.get(kind) ?? {};
    if (start !== startedAt) return [{ caseId, round, kind, endedAt: null }];
    return end && end.at !== known?.at && isOfEarlier(end.at, now) ? [{ caseId, round, kind, endedAt: end.at }] : [];
  });
}

const isOfEarlier = (at: string, { instant }: HallNow): boolean =>
  at < instant && JSON.stringify(momentOf(at)) !== JSON.stringify(momentOf(instant));

/** The clocks that still ran when the case was taken up again (T32, or revived): they end with their round. */
function leftBehind(before: ReviewCase | null, { round, reopening, receivedAt }: ReviewCase): readonly Clock[] {
  if (!before || before.round === round) return [];
  const end = { at: reopening?.at ?? receivedAt, cause: 'REOPENED' } as const;
  return clocksOf(before).flatMap((clock) => (clock.end ? [] : [{ ...clock, end }]));
}

/** SQL condition for cases from before these clocks existed: held without the clock of the hold, or with a kept decision and no suspension for it. */
const NOT_NOTED = `
  (c.held_since IS NOT NULL AND NOT EXISTS (
    SELECT FROM clock k WHERE k.case_id = c.id AND k.round = c.round AND k.kind = 'HOLD' AND k.ended_at IS NULL))
  OR (c.status = 'PENDING_DECISION' AND c.kept_ruling IS NOT NULL AND EXISTS (
    SELECT FROM clock k WHERE k.case_id = c.id AND k.round = c.round AND k.ended_at IS NULL
      AND (k.kind = 'DECISION_STATUTORY'
           OR (k.kind = 'DECISION_COMMITTED' AND NOT jsonb_path_exists(k.suspensions, '$[*] ? (@.kind == "KEPT")')))))`;

/** Cases that have begun and have no clock on record, or one that is not there or not as it should be, locked. */
export const lockCasesWithoutClocks = (tx: Transaction, most: number): Promise<ReviewCase[]> =>
  tx
    .createQueryBuilder(ReviewCaseTable, 'c')
    .where(`(c.status <> 'PLANNED' AND NOT EXISTS (SELECT FROM clock k WHERE k.case_id = c.id)) OR ${NOT_NOTED}`)
    .orderBy('c.id')
    .take(most)
    .setLock('pessimistic_write')
    .getMany();

function rowOf(
  { id, round }: Pick<ReviewCase, 'id' | 'round'>,
  clock: Clock,
  today: HallDate,
  calendar: Calendar,
): object {
  const { kind, startedAt, length, legalBasis, suspensions, extension, end } = clock;
  const { on, half, provisional } = reckon(clock, today, calendar);
  return {
    case_id: id,
    round,
    kind,
    started_at: startedAt,
    amount: length.amount,
    unit: length.unit,
    backward: clock.backward ?? false,
    legal_basis: legalBasis,
    suspensions,
    extension,
    ended_at: end?.at ?? null,
    ended_by: end?.cause ?? null,
    due_on: on,
    due_half: half,
    provisional,
    generation: 1,
    calendar_mark: calendar.mark,
    warn_on: warningOf(clock, today, calendar),
  };
}

const reckoned = ['due_on', 'due_half', 'provisional', 'calendar_mark', 'warn_on'];
const columns = [
  'case_id',
  'round',
  'kind',
  'started_at',
  'amount',
  'unit',
  'backward',
  'legal_basis',
  'suspensions',
  'extension',
  'ended_at',
  'ended_by',
  'generation',
  ...reckoned,
].join(', ');

/** What the computed end of a clock depends on, besides the calendar. */
const moving = ['started_at', 'amount', 'unit', 'backward', 'suspensions', 'extension'];
const known = moving.map((name) => `clock.${name}`).join(', ');
const given = moving.map((name) => `EXCLUDED.${name}`).join(', ');
const givenWhenMoved = reckoned
  .map((name) => `CASE WHEN moved THEN EXCLUDED.${name} ELSE clock.${name} END`)
  .join(', ');

/** Writes a clock. The computed end changes only when something moves the clock; a clock that merely ends keeps it. */
const upsert = `
  INSERT INTO clock (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(null::clock, $1::jsonb)
  ON CONFLICT (case_id, round, kind) DO UPDATE SET
    (${moving.join(', ')}) = ROW(${given}),
    legal_basis = EXCLUDED.legal_basis, ended_at = EXCLUDED.ended_at, ended_by = EXCLUDED.ended_by,
    (${reckoned.join(', ')}) = (SELECT ${givenWhenMoved} FROM (SELECT (${known}) IS DISTINCT FROM (${given}) AS moved) AS m)`;
