import { EntitySchema } from 'typeorm';
import { instant } from './columns.ts';

/** One change of one ticket or question: who did what, when, because of what, and how it was afterwards. Rows are only ever added. */
export type HistoryRow = {
  readonly subjectId: string;
  readonly version: number;
  /** The request (commandId), event or timer behind the change; one cause may change several. */
  readonly causeId: string;
  readonly action: string;
  readonly actor: string;
  readonly at: string;
  readonly after: object;
};

export const HistoryTable = new EntitySchema<HistoryRow>({
  name: 'History',
  tableName: 'history',
  columns: {
    subjectId: { type: 'uuid', primary: true, name: 'subject_id', primaryKeyConstraintName: 'history_pkey' },
    version: { type: 'integer', primary: true, primaryKeyConstraintName: 'history_pkey' },
    causeId: { type: 'text', name: 'cause_id' },
    action: { type: 'text' },
    actor: { type: 'text' },
    at: { type: 'timestamptz', transformer: instant },
    after: { type: 'jsonb' },
  },
  indices: [{ name: 'history_cause', columns: ['causeId'] }],
});
