import { EntitySchema } from 'typeorm';
import type { OpenNotice, Supplement, WithdrawalRequest } from '../../domain/requests/requests.ts';
import { instant } from '../columns.ts';

/** The open notice of a case: a projection of what review tells. */
export const OpenNoticeTable = new EntitySchema<OpenNotice>({
  name: 'OpenNotice',
  tableName: 'open_notice',
  columns: {
    caseId: { type: 'uuid', name: 'case_id', primary: true, primaryKeyConstraintName: 'open_notice_pkey' },
    round: { type: 'integer' },
    entries: { type: 'jsonb' },
    supplyBy: { type: 'date', name: 'supply_by' },
  },
});

/** Rows are only ever added. */
export const SupplementTable = new EntitySchema<Supplement>({
  name: 'Supplement',
  tableName: 'supplement',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'supplement_pkey' },
    caseId: { type: 'uuid', name: 'case_id' },
    round: { type: 'integer' },
    entries: { type: 'jsonb' },
    handedInAt: { type: 'timestamptz', name: 'handed_in_at', transformer: instant },
    receivedBy: { type: 'text', name: 'received_by', nullable: true },
    isLate: { type: 'boolean', name: 'is_late' },
  },
  indices: [{ name: 'supplement_case', columns: ['caseId', 'handedInAt'] }],
});

/** A request that review has not answered yet: the answer takes it away. */
export const WithdrawalRequestTable = new EntitySchema<WithdrawalRequest>({
  name: 'WithdrawalRequest',
  tableName: 'withdrawal_request',
  columns: {
    caseId: { type: 'uuid', name: 'case_id', primary: true, primaryKeyConstraintName: 'withdrawal_request_pkey' },
    requestedAt: { type: 'timestamptz', name: 'requested_at', transformer: instant },
    by: { type: 'text', name: 'asked_by' },
    partyId: { type: 'uuid', name: 'party_id' },
    receivedBy: { type: 'text', name: 'received_by', nullable: true },
  },
});
