import { instant } from '@hall/transaction';
import type { EntitySchemaColumnOptions } from 'typeorm';
import type { WindowReceipt } from '../domain/case/service-case.ts';

/** The columns for what a window records at every receipt. Which of them are frozen each table says itself. */
export const receiptColumns: { readonly [Column in keyof WindowReceipt]: EntitySchemaColumnOptions } = {
  applicantId: { type: 'uuid', name: 'applicant_id' },
  applicantVersionId: { type: 'uuid', name: 'applicant_version_id' },
  agentId: { type: 'uuid', name: 'agent_id', nullable: true },
  mandateId: { type: 'uuid', name: 'mandate_id', nullable: true },
  mandateValidTo: { type: 'date', name: 'mandate_valid_to', nullable: true },
  receivedAt: { type: 'timestamptz', name: 'received_at', transformer: instant },
  receivedBy: { type: 'text', name: 'received_by' },
  windowNo: { type: 'text', name: 'window_no', nullable: true },
  noticeBy: { type: 'date', name: 'notice_by' },
  noticeProvisional: { type: 'boolean', name: 'notice_provisional' },
  deliveryMethod: { type: 'text', name: 'delivery_method' },
  identityCheck: { type: 'jsonb', name: 'identity_check' },
  materials: { type: 'jsonb' },
  form: { type: 'jsonb' },
};
