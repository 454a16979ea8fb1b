import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyAfter, idColumn, withVersion } from '../tell-history-by-changes.ts';
import { undoWithoutLoss } from '../undo-without-loss.ts';

/**
 * A line of the history says which version it made in a column of its own, so that its changes need not say it again: the function `history_after`, and by
 * it the view `history_whole`, takes it from there. Each service has the table, and runs this among its own migrations.
 */
export class SayVersionOnce1764900000000 implements MigrationInterface {
  name = 'SayVersionOnce1764900000000';

  async up(runner: QueryRunner): Promise<void> {
    const id = await idColumn(runner);
    await runner.query(historyAfter(id, withVersion(id, 'after')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      { what: 'versions that only their column tells', find: `SELECT FROM history WHERE NOT changed ? 'version'` },
    ]);
    await runner.query(historyAfter(await idColumn(runner), 'after'));
  }
}
