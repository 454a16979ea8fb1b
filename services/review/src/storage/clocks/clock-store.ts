import { isSame, type Transaction } from '@hall/transaction';
import { momentOf, type Calendar, type HallNow } from '@hall/working-days';
import type { Clock, ClockKind } from '../../domain/clocks/clock.ts';
import { clocksOf } from '../../domain/clocks/clocks-of.ts';
import type { ReviewCase } from '../../domain/case/review-case.ts';
import { ReviewCaseTable } from '../case/review-case-table.ts';
import { takeBackCards, type MovedClock } from '../supervision/card-take-back.ts';
import { writeClocks, type PlacedClock } from './clock-writer.ts';

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
  const ofJoints = joints.map(({ jointCaseId: caseId, clock }) => ({ caseId, round: 1, clock }));
  const started = [...cases.flatMap(startedOrMoved), ...ofJoints];
  const ended = cases.flatMap((change) => [
    ...endedOrOpenAgain(change),
    ...leftBehind(change),
    ...voidedBy(change, now),
  ]);
  await writeClocks(tx, { started, ended }, { today: now.today, calendar });
  await takeBackCards(
    tx,
    cases.flatMap(({ before, after }) => moved(before, after, now)),
    now,
  );
}

/** Clocks of a case that were not there before, and those that something has moved. */
const startedOrMoved = ({ before, after }: CaseChange): PlacedClock[] => {
  const known = knownClocks(before, after);
  return clocksOf(after).flatMap((clock) => {
    const earlier = known.get(clock.kind);
    return earlier && isSame(runOf(earlier), runOf(clock)) ? [] : [placed(after, clock)];
  });
};

/** Clocks of a case that have ended, or whose end was taken back, and nothing else has happened to them. */
const endedOrOpenAgain = ({ before, after }: CaseChange): PlacedClock[] => {
  const known = knownClocks(before, after);
  return clocksOf(after).flatMap((clock) => {
    const earlier = known.get(clock.kind);
    const isSo = earlier && isSame(runOf(earlier), runOf(clock)) && !isSame(earlier.end, clock.end);
    return isSo ? [placed(after, clock)] : [];
  });
};

/** The clocks of the round that a case is in, as they were before; none in a new round. */
const knownClocks = (before: ReviewCase | null, after: ReviewCase): ReadonlyMap<ClockKind, Clock> =>
  new Map(before?.round === after.round ? clocksOf(before).map((clock) => [clock.kind, clock]) : []);

/** All that is on record of a clock but its end. */
const runOf = ({ end: _end, ...run }: Clock): Omit<Clock, 'end'> => run;

const placed = ({ id: caseId, round }: ReviewCase, clock: Clock): PlacedClock => ({ caseId, round, clock });

/** Clocks that no longer have a start: an act in time has voided what started them (VOID_LAPSE), or the hold they measured is over. */
function voidedBy({ before, after }: CaseChange, { instant }: HallNow): PlacedClock[] {
  const kinds = clocksOf(after).map(({ kind }) => kind);
  return [...knownClocks(before, after).values()].flatMap((clock) => {
    if (kinds.includes(clock.kind)) return [];
    const cause = clock.kind === 'HOLD' ? 'RESUMED' : 'VOIDED';
    return [placed(after, { ...clock, end: { at: instant, cause } })];
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
function leftBehind({ before, after: { round, reopening, receivedAt } }: CaseChange): PlacedClock[] {
  if (!before || before.round === round) return [];
  const end = { at: reopening?.at ?? receivedAt, cause: 'REOPENED' } as const;
  return clocksOf(before).flatMap((clock) => (clock.end ? [] : [placed(before, { ...clock, end })]));
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
