import { freezeColumns, thawColumns, type FrozenColumns } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const frozen: FrozenColumns = {
  review_case: [
    'case_number',
    'department_code',
    'integration',
    'kafka_code',
    'joint_case_id',
    'component_key',
    'item_digest',
    'parties',
  ],
  joint_case: [
    'joint_case_number',
    'matter_code',
    'matter_version',
    'matter_name',
    'lead_department_code',
    'components',
    'edges_digest',
    'ends_all_on_refusal',
    'delivery',
    'promise_due_on',
    'promise_due_half',
    'promise_provisional',
    'joint_visit',
    'parties',
    'received_at',
    'received_by',
  ],
  turn_away: [
    'case_number',
    'round',
    'department_code',
    'item_digest',
    'parties',
    'ground',
    'missing',
    'asked_at',
    'asked_by',
    'window_no',
  ],
};

/** What is pinned of a case, a joint case or a question of a window when it comes never changes. The history leaves it to the row. */
export class FreezeColumns1764910002000 implements MigrationInterface {
  name = 'FreezeColumns1764910002000';

  up(runner: QueryRunner): Promise<void> {
    return freezeColumns(runner, frozen);
  }

  down(runner: QueryRunner): Promise<void> {
    return thawColumns(runner, frozen);
  }
}
