import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds to each version of the catalogue the time for which it is in force; until now the highest version was, from its publication on. Adds
 * to a case the number that is printed on its paper receipt (B48).
 */
export class AddValidity1764740001000 implements MigrationInterface {
  name = 'AddValidity1764740001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE catalogue_entry
        ADD begins_at timestamptz, ADD ends_at timestamptz, ADD revision integer NOT NULL DEFAULT 1`);
    await runner.query(`ALTER TABLE catalogue_entry ALTER revision DROP DEFAULT`);
    await runner.query(`
      UPDATE catalogue_entry e SET
        begins_at = CASE WHEN EXISTS (SELECT FROM catalogue_entry o
          WHERE (o.kind, o.code) = (e.kind, e.code) AND o.version < e.version) THEN e.published_at END,
        ends_at = (SELECT min(o.published_at) FROM catalogue_entry o
          WHERE (o.kind, o.code) = (e.kind, e.code) AND o.version > e.version)
      WHERE e.kind IN ('item', 'matter')`);
    await runner.query(`ALTER TABLE service_case ADD paper_number text`);
    await runner.query(`ALTER TABLE service_case ADD CONSTRAINT service_case_paper_number UNIQUE (paper_number)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'the numbers of paper receipts',
        find: `SELECT FROM service_case WHERE paper_number IS NOT NULL`,
      },
      {
        what: 'the days of validity, and what was withdrawn',
        find: `SELECT FROM catalogue_entry e WHERE revision > 1 OR value ? 'validFrom' OR value ? 'validTo'`,
      },
    ]);
    await runner.query(`ALTER TABLE service_case DROP paper_number`);
    await runner.query(`ALTER TABLE catalogue_entry DROP begins_at, DROP ends_at, DROP revision`);
  }
}
