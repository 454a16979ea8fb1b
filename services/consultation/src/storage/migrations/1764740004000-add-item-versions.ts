import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keeps every version of an item with the time for which it is in force: a version that is published before its day
 * must not govern answers yet (S4).
 */
export class AddItemVersions1764740004000 implements MigrationInterface {
  name = 'AddItemVersions1764740004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE catalogue_copy ADD begins_at timestamptz, ADD ends_at timestamptz,
        DROP CONSTRAINT catalogue_copy_pkey, ADD CONSTRAINT catalogue_copy_pkey PRIMARY KEY (kind, code, version)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'when versions are in force',
        find: `SELECT FROM catalogue_copy WHERE begins_at IS NOT NULL OR ends_at IS NOT NULL`,
      },
      {
        what: 'earlier and later versions',
        find: `SELECT FROM catalogue_copy GROUP BY kind, code HAVING count(*) > 1`,
      },
    ]);
    await runner.query(`
      ALTER TABLE catalogue_copy DROP begins_at, DROP ends_at,
        DROP CONSTRAINT catalogue_copy_pkey, ADD CONSTRAINT catalogue_copy_pkey PRIMARY KEY (kind, code)`);
  }
}
