import { sentRows, shapeOf, type Transaction } from '@hall/transaction';
import type { Calendar, HallDate } from '@hall/working-days';
import type { Clock } from '../../domain/clocks/clock.ts';
import { reckon, warningOf } from '../../domain/clocks/reckon.ts';
import { ClockTable, type ClockRow } from './clock-table.ts';

/** A clock as it is now, and of which case and round. */
export type PlacedClock = { readonly caseId: string; readonly round: number; readonly clock: Clock };

/**
 * Clocks to be written: whole, with their computed ends; or only whether they have ended, where nothing else has changed. A clock whose end is taken
 * back, as by the recall of a decision, is among the latter.
 */
export type ClocksToWrite = { readonly started: readonly PlacedClock[]; readonly ended: readonly PlacedClock[] };

/** By what ends are computed. */
type Reckoning = { readonly today: HallDate; readonly calendar: Calendar };

/**
 * Writes clocks with one statement. A clock of which only the end has changed keeps its computed day. One that should be on record and is not, because its case
 * is older than clocks of its kind, is written whole.
 */
export async function writeClocks(
  tx: Transaction,
  { started, ended }: ClocksToWrite,
  reckoning: Reckoning,
): Promise<void> {
  if (started.length + ended.length === 0) return;
  const written = await upsertAndEnd(tx, { started, ended }, reckoning);
  if (written < ended.length) await upsertAndEnd(tx, { started: ended, ended: [] }, reckoning);
}

/** Answers how many of the clocks in `ended` were on record. */
async function upsertAndEnd(
  tx: Transaction,
  { started, ended }: ClocksToWrite,
  { today, calendar }: Reckoning,
): Promise<number> {
  const { columns, valuesOf } = shapeOf(tx, ClockTable);
  const names = columns.map(({ name }) => name);
  const rows = sentRows(
    columns,
    started.map((clock) => valuesOf(rowOf(clock, today, calendar))),
    1,
  );
  const ends = sentRows(endColumns, ended.map(endOf), rows.parameters.length + 1);
  const [{ count }]: [{ count: number }] = await tx.query(
    `WITH started AS (
       INSERT INTO clock (${names.join(', ')}) SELECT ${names.map(rows.valueOf).join(', ')} FROM ${rows.from} ${onConflict}),
     ended AS (
       UPDATE clock c SET ended_at = ${ends.valueOf('ended_at')}, ended_by = ${ends.valueOf('ended_by')} FROM ${ends.from}
       WHERE c.case_id = ${ends.valueOf('case_id')} AND c.round = ${ends.valueOf('round')} AND c.kind = ${ends.valueOf('kind')}
       RETURNING 1)
     SELECT count(*)::int AS count FROM ended`,
    [...rows.parameters, ...ends.parameters],
  );
  return count;
}

const endColumns = [
  { name: 'case_id', type: 'uuid' },
  { name: 'round', type: 'integer' },
  { name: 'kind', type: 'text' },
  { name: 'ended_at', type: 'timestamptz' },
  { name: 'ended_by', type: 'text' },
];

const endOf = ({ caseId, round, clock: { kind, end } }: PlacedClock) => ({
  case_id: caseId,
  round,
  kind,
  ended_at: end?.at ?? null,
  ended_by: end?.cause ?? null,
});

/** What the computed end of a clock depends on, besides the calendar. */
const moving = ['started_at', 'amount', 'unit', 'backward', 'suspensions', 'extension'];
/** What is computed. */
const reckoned = ['due_on', 'due_half', 'provisional', 'calendar_mark', 'warn_on'];
const known = moving.map((name) => `clock.${name}`).join(', ');
const given = moving.map((name) => `EXCLUDED.${name}`).join(', ');
const givenWhenMoved = reckoned
  .map((name) => `CASE WHEN moved THEN EXCLUDED.${name} ELSE clock.${name} END`)
  .join(', ');

/** The computed end of a clock that is on record changes only when something moves the clock. */
const onConflict = `
  ON CONFLICT (case_id, round, kind) DO UPDATE SET
    (${moving.join(', ')}) = ROW(${given}),
    legal_basis = EXCLUDED.legal_basis, ended_at = EXCLUDED.ended_at, ended_by = EXCLUDED.ended_by,
    (${reckoned.join(', ')}) = (SELECT ${givenWhenMoved} FROM (SELECT (${known}) IS DISTINCT FROM (${given}) AS moved) AS m)`;

/** A clock as the table has it. The day of its end is reckoned here. */
function rowOf({ caseId, round, clock }: PlacedClock, today: HallDate, calendar: Calendar): ClockRow {
  const { kind, startedAt, length, legalBasis, suspensions, extension, end } = clock;
  const { on, half, provisional } = reckon(clock, today, calendar);
  return {
    caseId,
    round,
    kind,
    startedAt,
    amount: length.amount,
    unit: length.unit,
    backward: clock.backward ?? false,
    legalBasis,
    suspensions,
    extension,
    endedAt: end?.at ?? null,
    endedBy: end?.cause ?? null,
    dueOn: on,
    dueHalf: half,
    provisional,
    generation: 1,
    calendarMark: calendar.mark,
    warnOn: warningOf(clock, today, calendar),
  };
}
