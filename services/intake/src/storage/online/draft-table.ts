import { instant } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { CaseDraft } from '../../domain/online/draft.ts';

/** The drafts. One that was filed or discarded keeps its row, without anything that was filled in. */
export const CaseDraftTable = new EntitySchema<CaseDraft>({
  name: 'CaseDraft',
  tableName: 'case_draft',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'case_draft_pkey' },
    applicantId: { type: 'uuid', name: 'applicant_id' },
    agentId: { type: 'uuid', name: 'agent_id', nullable: true },
    itemCode: { type: 'text', name: 'item_code' },
    itemVersion: { type: 'integer', name: 'item_version' },
    materials: { type: 'jsonb' },
    form: { type: 'jsonb' },
    deliveryMethod: { type: 'text', name: 'delivery_method' },
    state: { type: 'text' },
    version: { type: 'integer' },
    savedAt: { type: 'timestamptz', name: 'saved_at', transformer: instant },
    savedBy: { type: 'text', name: 'saved_by' },
  },
  indices: [
    { name: 'case_draft_applicant', columns: ['applicantId'], where: `state = 'OPEN'` },
    { name: 'case_draft_agent', columns: ['agentId'], where: `state = 'OPEN'` },
  ],
  checks: [{ name: 'case_draft_state', expression: `state IN ('OPEN', 'SUBMITTED', 'DISCARDED')` }],
});
