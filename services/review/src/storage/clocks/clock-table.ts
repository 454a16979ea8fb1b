import type { HallDate, Half, Period } from '@hall/working-days';
import { instant, oneOf } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import {
  clockKinds,
  type Clock,
  type ClockEnd,
  type ClockKind,
  type ClockSuspension,
} from '../../domain/clocks/clock.ts';

/** A clock of a case in one round, with its end as last reckoned; an end is never stored without what it was reckoned from. */
type ClockColumns = {
  readonly caseId: string;
  readonly round: number;
  readonly kind: ClockKind;
  readonly startedAt: string;
  readonly amount: number;
  readonly unit: Period['unit'];
  readonly backward: boolean;
  readonly suspensions: readonly ClockSuspension[];
  readonly extension: number;
  readonly endedAt: string | null;
  readonly endedBy: ClockEnd | null;
  readonly dueOn: HallDate;
  readonly dueHalf: Half | null;
  readonly provisional: boolean;
  /** The day with which 90 % of it has passed; null where that is less than a day. */
  readonly warnOn: HallDate | null;
  /** 1, +1 whenever a calendar has moved the end. */
  readonly generation: number;
  /** The calendar it was reckoned by. */
  readonly calendarMark: string;
};

/** A clock as its table keeps it: the text of its law is in `common_content`, because hundreds of clocks rest on one law. */
export type ClockRow = ClockColumns & {
  /** The number of the content `{ legalBasis }`; null in rows from before, which have the text themselves. */
  readonly law: number | null;
  readonly legalBasis: string | null;
};

/** A clock with the text of its law, as the view `clock_whole` shows it. */
type WholeClock = ClockColumns & Pick<Clock, 'legalBasis'>;

/**
 * The clocks of the appeals, as SQL names them. When nobody appeals they have no end on record, so that they are as many as the refusals of all years:
 * the indexes of running clocks are without them.
 */
export const APPEALS = oneOf(['RECONSIDER', 'LITIGATE'] satisfies ClockKind[]);

const columns = {
  caseId: { type: 'uuid', name: 'case_id', primary: true, primaryKeyConstraintName: 'clock_pkey' },
  round: { type: 'integer', primary: true, primaryKeyConstraintName: 'clock_pkey' },
  kind: { type: 'text', primary: true, primaryKeyConstraintName: 'clock_pkey' },
  startedAt: { type: 'timestamptz', name: 'started_at', transformer: instant },
  amount: { type: 'double precision' },
  unit: { type: 'text' },
  backward: { type: 'boolean' },
  suspensions: { type: 'jsonb' },
  extension: { type: 'integer' },
  endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true, transformer: instant },
  endedBy: { type: 'text', name: 'ended_by', nullable: true },
  dueOn: { type: 'date', name: 'due_on' },
  dueHalf: { type: 'text', name: 'due_half', nullable: true },
  provisional: { type: 'boolean' },
  warnOn: { type: 'date', name: 'warn_on', nullable: true },
  generation: { type: 'integer' },
  calendarMark: { type: 'text', name: 'calendar_mark' },
} as const;

export const ClockTable = new EntitySchema<ClockRow>({
  name: 'Clock',
  tableName: 'clock',
  columns: {
    ...columns,
    law: { type: 'integer', nullable: true },
    legalBasis: { type: 'text', name: 'legal_basis', nullable: true },
  },
  indices: [
    {
      name: 'clock_running',
      columns: ['kind', 'dueOn', 'caseId'],
      where: `ended_at IS NULL AND kind NOT IN (${APPEALS})`,
    },
    {
      name: 'clock_warning',
      columns: ['kind', 'warnOn', 'caseId'],
      where: `ended_at IS NULL AND kind NOT IN (${APPEALS})`,
    },
    { name: 'clock_appeal', columns: ['calendarMark'], where: `ended_at IS NULL AND kind IN (${APPEALS})` },
  ],
  checks: [
    { name: 'clock_kind', expression: `kind IN (${oneOf(clockKinds)})` },
    { name: 'clock_law', expression: `num_nonnulls(law, legal_basis) = 1` },
  ],
});

/** A view, only to read from. */
export const WholeClockTable = new EntitySchema<WholeClock>({
  name: 'WholeClock',
  tableName: 'clock_whole',
  synchronize: false,
  columns: { ...columns, legalBasis: { type: 'text', name: 'legal_basis' } },
});

/** The clock in a row. */
export const clockIn = (row: WholeClock): Clock => ({ ...runIn(row), legalBasis: row.legalBasis });

/** What a row says of when the clock ends. */
export function runIn(row: ClockColumns): Omit<Clock, 'legalBasis'> {
  const run = {
    kind: row.kind,
    startedAt: row.startedAt,
    length: { amount: row.amount, unit: row.unit },
    suspensions: row.suspensions,
    extension: row.extension,
    end: row.endedAt && row.endedBy ? { at: row.endedAt, cause: row.endedBy } : null,
  };
  return row.backward ? { ...run, backward: true } : run;
}
