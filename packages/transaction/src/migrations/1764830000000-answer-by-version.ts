import type { MigrationInterface, QueryRunner } from 'typeorm';
import { undoWithoutLoss } from '../undo-without-loss.ts';

/** An answer that is a version of a subject is kept as that version: the history has it. Answers on record stay as they are. */
export class AnswerByVersion1764830000000 implements MigrationInterface {
  name = 'AnswerByVersion1764830000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE command ADD answer_id uuid, ADD answer_version integer,
        ADD CONSTRAINT command_answer CHECK (num_nonnulls(answer_id, answer_version) <> 1 AND num_nonnulls(answer, answer_id) < 2)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const losses = [{ what: 'answers that are versions', find: 'SELECT FROM command WHERE answer_id IS NOT NULL' }];
    await undoWithoutLoss(runner, this.name, losses);
    await runner.query(`ALTER TABLE command DROP CONSTRAINT command_answer, DROP answer_id, DROP answer_version`);
  }
}
