import { EntitySchema } from 'typeorm';
import { instant } from './columns.ts';

/** Who makes a change, how, because of what, and when. */
export type Change = {
  readonly actor: string;
  readonly action: string;
  /** The id of the request (`commandId`), the event or the timer behind the change. One cause may change several subjects. */
  readonly causeId: string;
  /** RFC 3339. */
  readonly at: string;
};

/** A field that a step has changed. Without `from` there was none before, or null; without `to` it is gone. */
export type MovedField = { readonly from?: unknown; readonly to?: unknown };

/**
 * One change of one subject: which version it made, who made it and why, and either the subject as it was afterwards, whole, or the fields that have
 * changed. Rows are only ever added. The view `history_whole` has every version whole, for people; `versionFrom` is the same for programs.
 */
export type HistoryRow<Subject extends string> = { readonly [Id in Subject]: string } & Change & {
    readonly version: number;
    readonly after: object | null;
    readonly changed: Readonly<Record<string, MovedField>> | null;
  };

/**
 * The table `history` of a service. The service names the property and the column that hold the id of what has changed.
 * Example: `historyTable('caseId', 'case_id')`. The service's own migration creates the table.
 */
export const historyTable = <Subject extends string>(
  subject: Subject,
  column: string,
): EntitySchema<HistoryRow<Subject>> =>
  new EntitySchema<HistoryRow<string>>({
    name: 'History',
    tableName: 'history',
    columns: {
      [subject]: { type: 'uuid', primary: true, name: column, primaryKeyConstraintName: 'history_pkey' },
      version: { type: 'integer', primary: true, primaryKeyConstraintName: 'history_pkey' },
      causeId: { type: 'text', name: 'cause_id' },
      action: { type: 'text' },
      actor: { type: 'text' },
      at: { type: 'timestamptz', transformer: instant },
      after: { type: 'jsonb', nullable: true },
      changed: { type: 'jsonb', nullable: true },
    },
    checks: [{ name: 'history_told', expression: 'num_nonnulls(after, changed) = 1' }],
  }) as EntitySchema<HistoryRow<Subject>>;
