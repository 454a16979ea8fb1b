import { EntitySchema } from 'typeorm';
import { serviceCaseStatuses } from '../domain/lifecycle.ts';
import type { ServiceCase } from '../domain/service-case.ts';
import { instant, oneOf } from './columns.ts';

/** The row is the domain's value: no mapper between them. Rows change through `saveDecision` only. */
export const ServiceCaseTable = new EntitySchema<ServiceCase>({
  name: 'ServiceCase',
  tableName: 'service_case',
  columns: {
    id: { type: 'uuid', primary: true },
    caseNumber: { type: 'text', name: 'case_number' },
    jointCaseId: { type: 'uuid', name: 'joint_case_id', nullable: true },
    componentKey: { type: 'text', name: 'component_key', nullable: true },
    itemCode: { type: 'text', name: 'item_code' },
    itemVersion: { type: 'integer', name: 'item_version' },
    departmentCode: { type: 'text', name: 'department_code' },
    applicantId: { type: 'uuid', name: 'applicant_id' },
    applicantVersionId: { type: 'uuid', name: 'applicant_version_id' },
    agentId: { type: 'uuid', name: 'agent_id', nullable: true },
    mandateId: { type: 'uuid', name: 'mandate_id', nullable: true },
    mandateValidTo: { type: 'date', name: 'mandate_valid_to', nullable: true },
    status: { type: 'text' },
    version: { type: 'integer' },
    round: { type: 'integer' },
    receivedAt: { type: 'timestamptz', name: 'received_at', transformer: instant },
    receivedBy: { type: 'text', name: 'received_by' },
    windowNo: { type: 'text', name: 'window_no', nullable: true },
    noticeBy: { type: 'date', name: 'notice_by' },
    noticeProvisional: { type: 'boolean', name: 'notice_provisional' },
    deliveryMethod: { type: 'text', name: 'delivery_method' },
    identityCheck: { type: 'jsonb', name: 'identity_check' },
    materials: { type: 'jsonb' },
    form: { type: 'jsonb' },
  },
  uniques: [{ name: 'service_case_number', columns: ['caseNumber'] }],
  indices: [
    { name: 'service_case_applicant', columns: ['applicantId', 'receivedAt', 'id'] },
    { name: 'service_case_agent', columns: ['agentId', 'receivedAt', 'id'] },
    { name: 'service_case_joint', columns: ['jointCaseId'] },
    { name: 'service_case_window', columns: ['windowNo', 'receivedAt', 'id'] },
  ],
  checks: [{ name: 'service_case_status', expression: `status IN (${oneOf(serviceCaseStatuses)})` }],
});
