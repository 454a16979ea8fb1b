import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Few replies wait, and with each task that comes they are looked for: an index of those alone. */
export class IndexWaitingReplies1764840002000 implements MigrationInterface {
  name = 'IndexWaitingReplies1764840002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX department_reply_waiting ON department_reply (case_id, id) WHERE verdict = 'WAITING'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX department_reply_waiting`);
  }
}
