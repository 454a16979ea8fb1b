import { frozenColumns, instant, oneOf } from '@hall/transaction';
import { EntitySchema } from 'typeorm';
import { questionStatuses } from '../domain/status.ts';
import type { Question } from '../domain/question.ts';

/** The row is the domain's value: no mapper between them. Rows change through `saveDecisions` only. */
export const QuestionTable = new EntitySchema<Question>({
  name: 'Question',
  tableName: 'question',
  columns: {
    id: { type: 'uuid', primary: true },
    ...frozenColumns({
      itemCode: { type: 'text', name: 'item_code' },
      departmentCode: { type: 'text', name: 'department_code' },
      caseId: { type: 'uuid', name: 'case_id', nullable: true },
      ticketId: { type: 'uuid', name: 'ticket_id', nullable: true },
      applicantId: { type: 'uuid', name: 'applicant_id', nullable: true },
      text: { type: 'text' },
      askedAt: { type: 'timestamptz', name: 'asked_at', transformer: instant },
      firstContactOwner: { type: 'text', name: 'first_contact_owner' },
    }),
    status: { type: 'text' },
    version: { type: 'integer' },
    owner: { type: 'text' },
    answerer: { type: 'text', nullable: true },
    handovers: { type: 'jsonb' },
    escalatedAt: { type: 'timestamptz', name: 'escalated_at', nullable: true, transformer: instant },
    answer: { type: 'jsonb', nullable: true },
  },
  indices: [
    { name: 'question_work_list', columns: ['departmentCode', 'status', 'askedAt', 'id'] },
    { name: 'question_applicant', columns: ['applicantId', 'askedAt', 'id'], where: 'applicant_id IS NOT NULL' },
  ],
  checks: [{ name: 'question_status', expression: `status IN (${oneOf(questionStatuses)})` }],
});
