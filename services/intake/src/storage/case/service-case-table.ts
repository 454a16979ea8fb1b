import { frozenColumns, oneOf } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import { openings, serviceCaseStatuses } from '../../domain/case/status.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { receiptColumns } from '../receipt-columns.ts';

// What may change of a receipt: a window that confirms an online filing ticks the materials anew; a component gets its day when it begins; an agent may change.
const { receivedBy, windowNo, noticeBy, noticeProvisional, materials, agentId, mandateId, mandateValidTo, ...kept } =
  receiptColumns;

/** The cases. A row is the value of the domain itself, without a mapper between them. Rows change through `saveDecisions` only. */
export const ServiceCaseTable = new EntitySchema<ServiceCase>({
  name: 'ServiceCase',
  tableName: 'service_case',
  columns: {
    id: { type: 'uuid', primary: true },
    ...frozenColumns({
      caseNumber: { type: 'text', name: 'case_number' },
      jointCaseId: { type: 'uuid', name: 'joint_case_id', nullable: true },
      componentKey: { type: 'text', name: 'component_key', nullable: true },
      itemCode: { type: 'text', name: 'item_code' },
      itemVersion: { type: 'integer', name: 'item_version' },
      departmentCode: { type: 'text', name: 'department_code' },
      paperNote: { type: 'jsonb', name: 'paper_note', nullable: true },
      paperNumber: { type: 'text', name: 'paper_number', nullable: true },
      ...kept,
    }),
    opening: { type: 'text' },
    status: { type: 'text' },
    version: { type: 'integer' },
    round: { type: 'integer' },
    receivedBy: { ...receivedBy, nullable: true },
    windowNo,
    noticeBy,
    noticeProvisional,
    materials,
    agentId,
    mandateId,
    mandateValidTo,
  },
  uniques: [
    { name: 'service_case_number', columns: ['caseNumber'] },
    { name: 'service_case_paper_number', columns: ['paperNumber'] },
  ],
  indices: [
    { name: 'service_case_applicant', columns: ['applicantId', 'receivedAt', 'id'] },
    { name: 'service_case_agent', columns: ['agentId', 'receivedAt', 'id'], where: 'agent_id IS NOT NULL' },
    { name: 'service_case_officer', columns: ['receivedBy', 'receivedAt', 'id'] },
    { name: 'service_case_joint', columns: ['jointCaseId'], where: 'joint_case_id IS NOT NULL' },
    { name: 'service_case_window', columns: ['windowNo', 'receivedAt', 'id'] },
    { name: 'service_case_submitted', columns: ['receivedAt', 'id'], where: `status = 'SUBMITTED'` },
  ],
  checks: [
    { name: 'service_case_status', expression: `status IN (${oneOf(serviceCaseStatuses)})` },
    { name: 'service_case_opening', expression: `opening IN (${oneOf(Object.keys(openings))})` },
  ],
});
