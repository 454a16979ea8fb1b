import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an applicant has asked, found without looking through the questions of all others. */
export class IndexOwnQuestions1764850004000 implements MigrationInterface {
  name = 'IndexOwnQuestions1764850004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX question_applicant ON question (applicant_id, asked_at, id) WHERE applicant_id IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX question_applicant`);
  }
}
