import type { Transaction } from '@hall/transaction';
import type { Calendar, Due, HallDate } from '@hall/working-days';
import { In, IsNull, Not } from 'typeorm';
import type { Clock } from '../domain/clocks/clock.ts';
import { clocksOf, licensingProfiles } from '../domain/clocks/clocks-of.ts';
import { reckon, reckonAgain } from '../domain/clocks/reckon.ts';
import type { ReviewCase } from '../domain/review-case.ts';
import { clockIn, ClockTable } from './clock-table.ts';
import { ReviewCaseTable } from './review-case-table.ts';

/** A case before and after what happened to it; null before it was there. */
export type CaseChange = { readonly before: ReviewCase | null; readonly after: ReviewCase };

/** Writes down what changes of cases mean for their clocks: those that start or are moved, with their ends, and those that end. */
export async function saveClocks(
  tx: Transaction,
  changes: readonly CaseChange[],
  today: HallDate,
  calendar: Calendar,
): Promise<void> {
  const changed = changes.flatMap(({ before, after }) => {
    const known = new Set(before?.round === after.round ? clocksOf(before).map((clock) => JSON.stringify(clock)) : []);
    return clocksOf(after)
      .filter((clock) => !known.has(JSON.stringify(clock)))
      .map((clock) => rowOf(after, clock, today, calendar));
  });
  if (changed.length > 0) await tx.query(upsert, [JSON.stringify(changed)]);
}

/**
 * Reckons the ends of running clocks again after a calendar was published or corrected (R13, R14). Only what was reckoned by another
 * calendar: running it again changes nothing, and what a transaction has saved meanwhile by the old one is found the next time.
 */
export async function recountClocks(tx: Transaction, today: HallDate, calendar: Calendar): Promise<void> {
  const rows = await tx.find(ClockTable, {
    where: { endedAt: IsNull(), calendarMark: Not(calendar.mark) },
    order: { caseId: 'ASC', round: 'ASC', kind: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const moved = rows.map((row) => {
    const before = { on: row.dueOn, half: row.dueHalf, provisional: row.provisional, generation: row.generation };
    const { on, half, provisional, generation } = reckonAgain(clockIn(row), before, today, calendar);
    return {
      ...{ case_id: row.caseId, round: row.round, kind: row.kind, calendar_mark: calendar.mark },
      ...{ due_on: on, due_half: half, provisional, generation },
    };
  });
  if (moved.length > 0) await tx.query(recount, [JSON.stringify(moved)]);
}

/** Cases that have begun and have no clock on record, locked. */
export const lockCasesWithoutClocks = (tx: Transaction, most: number): Promise<ReviewCase[]> =>
  tx
    .createQueryBuilder(ReviewCaseTable, 'c')
    .where(`c.status <> 'PLANNED' AND NOT EXISTS (SELECT FROM clock k WHERE k.case_id = c.id)`)
    .orderBy('c.id')
    .take(most)
    .setLock('pessimistic_write')
    .getMany();

/** Where C1 has run out without a word, longest first: a page after this place. */
export type LapsedNotice = { readonly caseId: string; readonly dueOn: HallDate };

/** Cases of the licensing laws whose C1 has run out before this day, and about which nobody has said anything. */
export const listLapsedNotices = (
  tx: Pick<Transaction, 'query'>,
  today: HallDate,
  most: number,
  after: LapsedNotice | null,
): Promise<LapsedNotice[]> =>
  tx.query(
    `SELECT k.case_id AS "caseId", to_char(k.due_on, 'YYYY-MM-DD') AS "dueOn"
     FROM clock k JOIN review_case c ON c.id = k.case_id AND c.round = k.round
     WHERE k.ended_at IS NULL AND k.kind = 'NOTICE' AND k.due_on < $1
       AND c.status = 'RECEIVED' AND c.item->'clock'->>'profile' = ANY($2)
       AND ($3::date IS NULL OR (k.due_on, k.case_id) > ($3::date, $4::uuid))
     ORDER BY k.due_on, k.case_id LIMIT $5`,
    [today, licensingProfiles, after?.dueOn ?? null, after?.caseId ?? null, most],
  );

/** The ends of C1 of these cases as they stand on record, locked; their cases are locked already. */
export async function lockNotices(tx: Transaction, caseIds: readonly string[]): Promise<ReadonlyMap<string, Due>> {
  const rows = await tx.find(ClockTable, {
    where: { caseId: In([...caseIds]), kind: 'NOTICE', endedAt: IsNull() },
    order: { caseId: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(rows.map(({ caseId, dueOn: on, dueHalf: half, provisional }) => [caseId, { on, half, provisional }]));
}

function rowOf({ id, round }: ReviewCase, clock: Clock, today: HallDate, calendar: Calendar): object {
  const { kind, startedAt, length, legalBasis, suspensions, extension, end } = clock;
  const { on, half, provisional } = reckon(clock, today, calendar);
  return {
    ...{ case_id: id, round, kind, started_at: startedAt, amount: length.amount, unit: length.unit },
    ...{ legal_basis: legalBasis, suspensions, extension, ended_at: end?.at ?? null, ended_by: end?.cause ?? null },
    ...{ due_on: on, due_half: half, provisional, generation: 1, calendar_mark: calendar.mark },
  };
}

const reckoned = ['due_on', 'due_half', 'provisional', 'calendar_mark'];
const columns = [
  ...['case_id', 'round', 'kind', 'started_at', 'amount', 'unit', 'legal_basis', 'suspensions', 'extension'],
  ...['ended_at', 'ended_by', 'generation', ...reckoned],
].join(', ');

/** An end stays as it was reckoned until something moves it: a clock that merely ends keeps it. */
const upsert = `
  INSERT INTO clock (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(null::clock, $1::jsonb)
  ON CONFLICT (case_id, round, kind) DO UPDATE SET
    started_at = EXCLUDED.started_at, suspensions = EXCLUDED.suspensions, extension = EXCLUDED.extension,
    ended_at = EXCLUDED.ended_at, ended_by = EXCLUDED.ended_by,
    (${reckoned.join(', ')}) = (SELECT ${reckoned.map((name) => `CASE WHEN moved THEN EXCLUDED.${name} ELSE clock.${name} END`).join(', ')}
      FROM (SELECT (clock.started_at, clock.suspensions, clock.extension)
                   IS DISTINCT FROM (EXCLUDED.started_at, EXCLUDED.suspensions, EXCLUDED.extension) AS moved) AS m)`;

const recount = `
  UPDATE clock c SET due_on = n.due_on, due_half = n.due_half, provisional = n.provisional, generation = n.generation,
         calendar_mark = n.calendar_mark
  FROM jsonb_populate_recordset(null::clock, $1::jsonb) n
  WHERE c.case_id = n.case_id AND c.round = n.round AND c.kind = n.kind`;
