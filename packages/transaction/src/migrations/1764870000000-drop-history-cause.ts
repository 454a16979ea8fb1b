import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * No statement has ever looked a line of the history up by its cause, and each line paid for the index: 0.9 kB of disk a case. Who asks, once in a while,
 * what a request has changed, reads the history through. Each service has the table, has made the index, and runs this among its own migrations.
 */
export class DropHistoryCause1764870000000 implements MigrationInterface {
  name = 'DropHistoryCause1764870000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX history_cause`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX history_cause ON history (cause_id)`);
  }
}
