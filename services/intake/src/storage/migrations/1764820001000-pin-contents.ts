import { pinColumns, unpinColumns, type PinnedColumns } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const pinned: PinnedColumns = {
  columns: [
    { table: 'joint_case', column: 'edges' },
    { table: 'joint_case', column: 'merged_materials' },
  ],
  historyId: 'case_id',
};

/** The plans and the merged lists of materials of joint cases are kept once and no longer in each row. */
export class PinContents1764820001000 implements MigrationInterface {
  name = 'PinContents1764820001000';

  up(runner: QueryRunner): Promise<void> {
    return pinColumns(runner, pinned);
  }

  down(runner: QueryRunner): Promise<void> {
    return unpinColumns(runner, pinned);
  }
}
