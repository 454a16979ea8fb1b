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

/** One change of one subject: which version it made, who made it and why, and the subject as it was afterwards. Rows are only ever added. */
export type HistoryRow<Subject extends string> = { readonly [Id in Subject]: string } & Change & {
    readonly version: number;
    readonly after: object;
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
      after: { type: 'jsonb' },
    },
    indices: [{ name: 'history_cause', columns: ['causeId'] }],
  }) as EntitySchema<HistoryRow<Subject>>;
