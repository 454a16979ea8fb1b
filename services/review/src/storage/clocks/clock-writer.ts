import { leaveToCommit, sentRows, shapeOf, type Transaction } from '@hall/transaction';
import type { Calendar, HallDate } from '@hall/working-days';
import type { Clock } from '../../domain/clocks/clock.ts';
import { reckon, warningOf } from '../../domain/clocks/reckon.ts';
import { numbersOf } from '../kept-once/common-contents.ts';
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
  const laws = await numbersOf(tx, started.map(lawOf));
  const rows = started.map((clock, at) => rowOf(clock, laws[at]!, reckoning));
  const { text, parameters } = writeAndEnd(tx, rows, ended);
  if (ended.length === 0) return leaveToCommit(tx, text, parameters);
  const [{ count }]: [{ count: number }] = await tx.query(text, parameters);
  if (count < ended.length) await writeClocks(tx, { started: ended, ended: [] }, reckoning);
}

/**
 * The statement, which answers how many of the clocks in `ended` were on record. A clock in `started` that is on record already, such as that of a promise
 * which is restated, is changed; the others are added. `ON CONFLICT` would do the same, but PostgreSQL then writes a second note of each row into its log. It is
 * not needed: nobody else adds clocks of these cases meanwhile, because who changes a case or a joint case has written or locked its row before, and holds it
 * until the transaction ends. Should somebody not, the primary key refuses the second clock, and nothing of that transaction is kept.
 */
function writeAndEnd(
  tx: Transaction,
  started: readonly ClockRow[],
  ended: readonly PlacedClock[],
): { readonly text: string; readonly parameters: string[] } {
  const { columns, valuesOf } = shapeOf(tx, ClockTable);
  const names = columns.map(({ name }) => name);
  const rows = sentRows(columns, started.map(valuesOf), 1);
  const ends = sentRows(endColumns, ended.map(endOf), rows.parameters.length + 1);
  const text = `
    WITH sent AS (SELECT ${names.map((name) => `${rows.valueOf(name)} AS ${name}`).join(', ')} FROM ${rows.from}),
    changed AS (
      UPDATE clock SET ${change} FROM sent
      WHERE clock.case_id = sent.case_id AND clock.round = sent.round AND clock.kind = sent.kind
      RETURNING clock.case_id, clock.round, clock.kind),
    added AS (
      INSERT INTO clock (${names.join(', ')}) SELECT ${names.join(', ')} FROM sent
      WHERE (case_id, round, kind) NOT IN (SELECT case_id, round, kind FROM changed)),
    ended AS (
      UPDATE clock c SET ended_at = ${ends.valueOf('ended_at')}, ended_by = ${ends.valueOf('ended_by')} FROM ${ends.from}
      WHERE c.case_id = ${ends.valueOf('case_id')} AND c.round = ${ends.valueOf('round')} AND c.kind = ${ends.valueOf('kind')}
      RETURNING 1)
    SELECT count(*)::int AS count FROM ended`;
  return { text, parameters: [...rows.parameters, ...ends.parameters] };
}

const endColumns = [
  { name: 'case_id', type: 'uuid' },
  { name: 'round', type: 'integer' },
  { name: 'kind', type: 'text' },
  { name: 'ended_at', type: 'timestamptz' },
  { name: 'ended_by', type: 'text' },
];

/** The values of `endColumns`. */
const endOf = ({ caseId, round, clock: { kind, end } }: PlacedClock): readonly unknown[] => [
  caseId,
  round,
  kind,
  end?.at ?? null,
  end?.cause ?? null,
];

/** What the computed end of a clock depends on, besides the calendar. */
const moving = ['started_at', 'amount', 'unit', 'backward', 'suspensions', 'extension'];
/** What is computed. */
const reckoned = ['due_on', 'due_half', 'provisional', 'calendar_mark', 'warn_on'];
const known = moving.map((name) => `clock.${name}`).join(', ');
const given = moving.map((name) => `sent.${name}`).join(', ');
const givenWhenMoved = reckoned.map((name) => `CASE WHEN moved THEN sent.${name} ELSE clock.${name} END`).join(', ');

/** The computed end of a clock that is on record changes only when something moves the clock. */
const change = `
  (${moving.join(', ')}) = ROW(${given}),
  law = sent.law, legal_basis = NULL, ended_at = sent.ended_at, ended_by = sent.ended_by,
  (${reckoned.join(', ')}) = (SELECT ${givenWhenMoved} FROM (SELECT (${known}) IS DISTINCT FROM (${given}) AS moved) AS m)`;

/** What is kept once of all clocks that rest on the same law. */
const lawOf = ({ clock: { legalBasis } }: PlacedClock): object => ({ legalBasis });

/** A clock as the table has it. The day of its end is reckoned here. */
function rowOf({ caseId, round, clock }: PlacedClock, law: number, { today, calendar }: Reckoning): ClockRow {
  const { kind, startedAt, length, suspensions, extension, end } = clock;
  const { on, half, provisional } = reckon(clock, today, calendar);
  return {
    caseId,
    round,
    kind,
    startedAt,
    amount: length.amount,
    unit: length.unit,
    backward: clock.backward ?? false,
    law,
    legalBasis: null,
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
