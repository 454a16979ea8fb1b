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
export type ClockRow = {
  readonly caseId: string;
  readonly round: number;
  readonly kind: ClockKind;
  readonly startedAt: string;
  readonly amount: number;
  readonly unit: Period['unit'];
  readonly backward: boolean;
  readonly legalBasis: string;
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

export const ClockTable = new EntitySchema<ClockRow>({
  name: 'Clock',
  tableName: 'clock',
  columns: {
    caseId: { type: 'uuid', name: 'case_id', primary: true, primaryKeyConstraintName: 'clock_pkey' },
    round: { type: 'integer', primary: true, primaryKeyConstraintName: 'clock_pkey' },
    kind: { type: 'text', primary: true, primaryKeyConstraintName: 'clock_pkey' },
    startedAt: { type: 'timestamptz', name: 'started_at', transformer: instant },
    amount: { type: 'double precision' },
    unit: { type: 'text' },
    backward: { type: 'boolean' },
    legalBasis: { type: 'text', name: 'legal_basis' },
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
  },
  indices: [
    { name: 'clock_running', columns: ['dueOn', 'caseId'], where: 'ended_at IS NULL' },
    { name: 'clock_warning', columns: ['warnOn', 'caseId'], where: 'ended_at IS NULL' },
  ],
  checks: [{ name: 'clock_kind', expression: `kind IN (${oneOf(clockKinds)})` }],
});

/** The clock in a row. */
export function clockIn(row: ClockRow): Clock {
  const clock = {
    kind: row.kind,
    startedAt: row.startedAt,
    length: { amount: row.amount, unit: row.unit },
    legalBasis: row.legalBasis,
    suspensions: row.suspensions,
    extension: row.extension,
    end: row.endedAt && row.endedBy ? { at: row.endedAt, cause: row.endedBy } : null,
  };
  return row.backward ? { ...clock, backward: true } : clock;
}
