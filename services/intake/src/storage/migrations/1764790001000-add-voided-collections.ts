import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keeps the proof of a delivery that did not happen after all beside the real one (T27; B40; D13), and lets a file that was opened again within
 * its round have a further list (D20, E46). No delivery on file has been voided, and the lists of a file are numbered in the order in which
 * they were made.
 */
export class AddVoidedCollections1764790001000 implements MigrationInterface {
  name = 'AddVoidedCollections1764790001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE timeline_entry ADD voids_service boolean`);
    await runner.query(`
      ALTER TABLE case_collection ADD voided_at timestamptz,
        DROP CONSTRAINT case_collection_pkey,
        ADD CONSTRAINT case_collection_pkey PRIMARY KEY (case_id, round, delivered_at)`);
    await runner.query(`ALTER TABLE archive_record ADD list_number integer`);
    await runner.query(`
      UPDATE archive_record a SET list_number = n.list_number
      FROM (SELECT case_id, round, row_number() OVER (PARTITION BY case_id ORDER BY round) AS list_number FROM archive_record) n
      WHERE a.case_id = n.case_id AND a.round = n.round`);
    await runner.query(`
      ALTER TABLE archive_record DROP CONSTRAINT archive_record_pkey,
        ADD CONSTRAINT archive_record_pkey PRIMARY KEY (case_id, list_number)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'that services turned out not to have happened',
        find: `SELECT FROM case_collection WHERE voided_at IS NOT NULL`,
      },
      {
        what: 'which failed deliveries voided a service',
        find: `SELECT FROM timeline_entry WHERE voids_service`,
      },
      {
        what: 'further lists of files that were closed twice in one round',
        find: `SELECT FROM archive_record GROUP BY case_id, round HAVING count(*) > 1`,
      },
    ]);
    await runner.query(`
      ALTER TABLE archive_record DROP CONSTRAINT archive_record_pkey,
        ADD CONSTRAINT archive_record_pkey PRIMARY KEY (case_id, round), DROP list_number`);
    await runner.query(`
      ALTER TABLE case_collection DROP CONSTRAINT case_collection_pkey,
        ADD CONSTRAINT case_collection_pkey PRIMARY KEY (case_id, round), DROP voided_at`);
    await runner.query(`ALTER TABLE timeline_entry DROP voids_service`);
  }
}
