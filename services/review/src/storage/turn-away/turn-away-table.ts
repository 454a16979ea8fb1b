import { frozenColumns, instant, oneOf, pinnedColumn } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import { turnAwayStates, type TurnAway } from '../../domain/turn-away/turn-away.ts';

/** Windows' questions whether somebody may be sent away. Rows change through `saveTurnAway` only. */
export const TurnAwayTable = new EntitySchema<TurnAway>({
  name: 'TurnAway',
  tableName: 'turn_away',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'turn_away_pkey' },
    ...frozenColumns({
      caseNumber: { type: 'text', name: 'case_number' },
      round: { type: 'integer' },
      departmentCode: { type: 'text', name: 'department_code' },
      item: pinnedColumn('item_digest'),
      parties: { type: 'jsonb' },
      ground: { type: 'text' },
      missing: { type: 'jsonb' },
      askedAt: { type: 'timestamptz', name: 'asked_at', transformer: instant },
      askedBy: { type: 'text', name: 'asked_by' },
      windowNo: { type: 'text', name: 'window_no', nullable: true },
    }),
    dueAt: { type: 'timestamptz', name: 'due_at', transformer: instant },
    state: { type: 'text' },
    answeredAt: { type: 'timestamptz', name: 'answered_at', nullable: true, transformer: instant },
    answeredBy: { type: 'text', name: 'answered_by', nullable: true },
    reason: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
  indices: [
    { name: 'turn_away_due', columns: ['dueAt', 'id'], where: `state = 'ASKED'` },
    { name: 'turn_away_open', columns: ['departmentCode', 'askedAt', 'id'], where: `state IN ('ASKED', 'LAPSED')` },
  ],
  checks: [{ name: 'turn_away_state', expression: `state IN (${oneOf(turnAwayStates)})` }],
});
