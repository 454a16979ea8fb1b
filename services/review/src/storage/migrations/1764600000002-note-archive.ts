import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the file of a case is closed (T31); of cases so far it is heard of only if it is closed again. */
export class NoteArchive1764600000002 implements MigrationInterface {
  name = 'NoteArchive1764600000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE review_case ADD archived_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE review_case DROP archived_at`);
  }
}
