import { EntitySchema } from 'typeorm';
import { instant } from '../columns.ts';

/** One change of one case: who did what, when, because of what, and how the case was afterwards. Rows are only ever added. */
export type HistoryRow = {
  readonly caseId: string;
  readonly version: number;
  /** The request (commandId), event or timer behind the change; one cause may change several cases. */
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
    caseId: { type: 'uuid', primary: true, name: 'case_id', primaryKeyConstraintName: 'history_pkey' },
    version: { type: 'integer', primary: true, primaryKeyConstraintName: 'history_pkey' },
    causeId: { type: 'text', name: 'cause_id' },
    action: { type: 'text' },
    actor: { type: 'text' },
    at: { type: 'timestamptz', transformer: instant },
    after: { type: 'jsonb' },
  },
  indices: [{ name: 'history_cause', columns: ['causeId'] }],
});
