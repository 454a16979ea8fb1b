import { freezeColumns, thawColumns, type FrozenColumns } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const frozen: FrozenColumns = {
  service_case: [
    'case_number',
    'joint_case_id',
    'component_key',
    'item_code',
    'item_version',
    'department_code',
    'paper_note',
    'paper_number',
    'applicant_id',
    'applicant_version_id',
    'received_at',
    'delivery_method',
    'identity_check',
    'form',
  ],
  joint_case: [
    'joint_case_number',
    'matter_code',
    'matter_version',
    'matter_name',
    'round',
    'answers',
    'leave_out',
    'components',
    'edges_digest',
    'merged_materials_digest',
    'promise_due_on',
    'promise_due_half',
    'promise_provisional',
    'delivery',
    'applicant_id',
    'applicant_version_id',
    'agent_id',
    'mandate_id',
    'mandate_valid_to',
    'received_at',
    'received_by',
    'window_no',
    'notice_by',
    'notice_provisional',
    'delivery_method',
    'identity_check',
    'materials',
    'form',
  ],
  handover: ['case_id', 'department_code', 'window_no', 'sent_at', 'sent_by'],
  turn_away: [
    'case_number',
    'item_code',
    'item_version',
    'department_code',
    'applicant_id',
    'applicant_version_id',
    'agent_id',
    'mandate_id',
    'mandate_valid_to',
    'window_no',
    'identity_check',
    'materials',
    'ground',
    'missing',
    'asked_at',
    'asked_by',
  ],
};

/** What a receipt has written down of a case, a joint case, a hand-over list or a turn-away never changes. The history leaves it to the row. */
export class FreezeColumns1764910001000 implements MigrationInterface {
  name = 'FreezeColumns1764910001000';

  up(runner: QueryRunner): Promise<void> {
    return freezeColumns(runner, frozen);
  }

  down(runner: QueryRunner): Promise<void> {
    return thawColumns(runner, frozen);
  }
}
