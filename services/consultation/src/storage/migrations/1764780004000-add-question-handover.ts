import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets questions be handed over by name; each question on file belongs to its first-contact officer. Lets tickets lapse
 * with their day.
 */
export class AddQuestionHandover1764780004000 implements MigrationInterface {
  name = 'AddQuestionHandover1764780004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE question ADD owner text, ADD answerer text, ADD handovers jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`UPDATE question SET owner = first_contact_owner`);
    await runner.query(`ALTER TABLE question ALTER owner SET NOT NULL, ALTER handovers DROP DEFAULT`);
    await runner.query(`ALTER TABLE ticket DROP CONSTRAINT ticket_status`);
    await runner.query(`
      ALTER TABLE ticket ADD CONSTRAINT ticket_status
        CHECK (status IN ('ISSUED', 'CALLED', 'FINISHED', 'ABANDONED', 'LAPSED'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'hand-overs of questions',
        find: `SELECT FROM question WHERE handovers <> '[]'`,
      },
      {
        what: 'that tickets have lapsed',
        find: `SELECT FROM ticket WHERE status = 'LAPSED'`,
      },
    ]);
    await runner.query(`ALTER TABLE ticket DROP CONSTRAINT ticket_status`);
    await runner.query(`
      ALTER TABLE ticket ADD CONSTRAINT ticket_status CHECK (status IN ('ISSUED', 'CALLED', 'FINISHED', 'ABANDONED'))`);
    await runner.query(`ALTER TABLE question DROP owner, DROP answerer, DROP handovers`);
  }
}
