import { frozenColumns, instant, oneOf } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import { turnAwaySteps, type TurnAway } from '../../domain/turn-away/turn-away.ts';
import { receiptColumns } from '../receipt-columns.ts';

const { applicantId, applicantVersionId, agentId, mandateId, mandateValidTo, windowNo, identityCheck, materials } =
  receiptColumns;

/** The turn-aways: people who would be turned away, and what came of it. Rows change through `saveTurnAway` only. */
export const TurnAwayTable = new EntitySchema<TurnAway>({
  name: 'TurnAway',
  tableName: 'turn_away',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'turn_away_pkey' },
    ...frozenColumns({
      caseNumber: { type: 'text', name: 'case_number' },
      itemCode: { type: 'text', name: 'item_code' },
      itemVersion: { type: 'integer', name: 'item_version' },
      departmentCode: { type: 'text', name: 'department_code' },
      applicantId,
      applicantVersionId,
      agentId,
      mandateId,
      mandateValidTo,
      windowNo,
      identityCheck,
      materials,
      ground: { type: 'text' },
      missing: { type: 'jsonb' },
      askedAt: { type: 'timestamptz', name: 'asked_at', transformer: instant },
      askedBy: { type: 'text', name: 'asked_by' },
    }),
    step: { type: 'text' },
    documentNumber: { type: 'text', name: 'document_number', nullable: true },
    answeredAt: { type: 'timestamptz', name: 'answered_at', nullable: true, transformer: instant },
    caseId: { type: 'uuid', name: 'case_id', nullable: true },
    version: { type: 'integer' },
  },
  indices: [
    {
      name: 'turn_away_open',
      columns: ['windowNo', 'askedAt'],
      where: `step IN ('ASKED', 'CONFIRMED', 'TO_RECEIVE')`,
    },
  ],
  checks: [{ name: 'turn_away_step', expression: `step IN (${oneOf(turnAwaySteps)})` }],
});
