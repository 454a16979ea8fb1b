import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A service that did not happen after all (T27; B40): its proof (D13) is kept beside the real one's, and a file that was open again within its
 * round has another list (D20, E46). Of cases so far nothing was voided, and the lists of a file are numbered as they were made.
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

  /** What the older tables have no place for goes: voided proofs, and all lists of a round but its last. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM case_collection WHERE voided_at IS NOT NULL`);
    await runner.query(`
      DELETE FROM archive_record a USING archive_record later
      WHERE later.case_id = a.case_id AND later.round = a.round AND later.list_number > a.list_number`);
    await runner.query(`
      ALTER TABLE archive_record DROP CONSTRAINT archive_record_pkey,
        ADD CONSTRAINT archive_record_pkey PRIMARY KEY (case_id, round), DROP list_number`);
    await runner.query(`
      ALTER TABLE case_collection DROP CONSTRAINT case_collection_pkey,
        ADD CONSTRAINT case_collection_pkey PRIMARY KEY (case_id, round), DROP voided_at`);
    await runner.query(`ALTER TABLE timeline_entry DROP voids_service`);
  }
}
