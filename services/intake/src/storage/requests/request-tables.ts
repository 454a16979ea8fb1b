import { instant } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { OpenNotice, Owed, Supplement, WithdrawalRequest } from '../../domain/requests/requests.ts';

/** The last notice of each case, and whether it is open. It is a projection of what the review service reports. */
export const OpenNoticeTable = new EntitySchema<OpenNotice & { readonly isOpen: boolean }>({
  name: 'OpenNotice',
  tableName: 'open_notice',
  columns: {
    caseId: { type: 'uuid', name: 'case_id', primary: true, primaryKeyConstraintName: 'open_notice_pkey' },
    round: { type: 'integer' },
    entries: { type: 'jsonb' },
    supplyBy: { type: 'date', name: 'supply_by' },
    isOpen: { type: 'boolean', name: 'is_open' },
  },
});

/** What cases owe besides an open notice, by heading. It is a projection of what the review service reports. */
export const OwedTable = new EntitySchema<Owed>({
  name: 'Owed',
  tableName: 'owed_material',
  columns: {
    caseId: { type: 'uuid', name: 'case_id', primary: true, primaryKeyConstraintName: 'owed_material_pkey' },
    head: { type: 'text', primary: true, primaryKeyConstraintName: 'owed_material_pkey' },
    round: { type: 'integer' },
    entries: { type: 'jsonb' },
    supplyBy: { type: 'date', name: 'supply_by', nullable: true },
  },
});

/** Everything that was handed in. Rows are only ever added. */
export const SupplementTable = new EntitySchema<Supplement>({
  name: 'Supplement',
  tableName: 'supplement',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'supplement_pkey' },
    caseId: { type: 'uuid', name: 'case_id' },
    round: { type: 'integer' },
    answers: { type: 'text' },
    entries: { type: 'jsonb' },
    handedInAt: { type: 'timestamptz', name: 'handed_in_at', transformer: instant },
    receivedBy: { type: 'text', name: 'received_by', nullable: true },
    isLate: { type: 'boolean', name: 'is_late' },
  },
  indices: [{ name: 'supplement_case', columns: ['caseId', 'handedInAt'] }],
});

/** The requests to withdraw, and whether review has answered them. A case has one open request at a time. */
export const WithdrawalRequestTable = new EntitySchema<WithdrawalRequest & { readonly isAnswered: boolean }>({
  name: 'WithdrawalRequest',
  tableName: 'withdrawal_request',
  columns: {
    caseId: { type: 'uuid', name: 'case_id', primary: true, primaryKeyConstraintName: 'withdrawal_request_pkey' },
    requestedAt: {
      type: 'timestamptz',
      name: 'requested_at',
      transformer: instant,
      primary: true,
      primaryKeyConstraintName: 'withdrawal_request_pkey',
    },
    by: { type: 'text', name: 'asked_by' },
    partyId: { type: 'uuid', name: 'party_id' },
    receivedBy: { type: 'text', name: 'received_by', nullable: true },
    evidence: { type: 'text', nullable: true },
    isAnswered: { type: 'boolean', name: 'is_answered' },
  },
  indices: [{ name: 'withdrawal_request_open', columns: ['caseId'], unique: true, where: 'NOT is_answered' }],
});
