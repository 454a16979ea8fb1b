import { frozenColumns, instant, oneOf } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import type { DeliveryCase } from '../domain/delivery-case.ts';
import { deliveryStatuses } from '../domain/status.ts';
import { receivedColumns } from './received-columns.ts';

const { id, ...kept } = receivedColumns;

/** The row is the domain's value: no mapper between them. Rows change through `saveDecisions` only. */
export const DeliveryCaseTable = new EntitySchema<DeliveryCase>({
  name: 'DeliveryCase',
  tableName: 'delivery_case',
  columns: {
    id,
    ...frozenColumns(kept),
    round: { type: 'integer' },
    status: { type: 'text' },
    version: { type: 'integer' },
    outcome: { type: 'text' },
    documents: { type: 'jsonb' },
    liaisonStaffNo: { type: 'text', name: 'liaison_staff_no' },
    offeredAt: { type: 'timestamptz', name: 'offered_at', transformer: instant },
    handOutAloneFrom: { type: 'date', name: 'hand_out_alone_from', nullable: true },
    officerStaffNo: { type: 'text', name: 'officer_staff_no', nullable: true },
    handedOverAt: { type: 'timestamptz', name: 'handed_over_at', nullable: true, transformer: instant },
    proof: { type: 'jsonb', nullable: true },
    documentProofs: { type: 'jsonb', name: 'document_proofs' },
    deliveredAt: { type: 'timestamptz', name: 'delivered_at', nullable: true, transformer: instant },
    completedAt: { type: 'timestamptz', name: 'completed_at', nullable: true, transformer: instant },
    owed: { type: 'jsonb' },
    attempts: { type: 'jsonb' },
    corrections: { type: 'jsonb' },
    blockedAt: { type: 'timestamptz', name: 'blocked_at', nullable: true, transformer: instant },
  },
  indices: [
    { name: 'delivery_case_work_list', columns: ['status', 'offeredAt', 'id'] },
    { name: 'delivery_case_joint', columns: ['jointCaseId', 'id'] },
  ],
  checks: [{ name: 'delivery_case_status', expression: `status IN (${oneOf(deliveryStatuses)})` }],
});
