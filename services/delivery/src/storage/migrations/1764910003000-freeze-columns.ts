import { freezeColumns, thawColumns, type FrozenColumns } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const frozen: FrozenColumns = {
  delivery_case: ['case_number', 'item_name', 'department_code', 'parties', 'delivery_method', 'joint_case_id'],
};

/** What delivery knows of a case from its receipt never changes. The history leaves it to the row. */
export class FreezeColumns1764910003000 implements MigrationInterface {
  name = 'FreezeColumns1764910003000';

  up(runner: QueryRunner): Promise<void> {
    return freezeColumns(runner, frozen);
  }

  down(runner: QueryRunner): Promise<void> {
    return thawColumns(runner, frozen);
  }
}
