import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateClock1764200002000 implements MigrationInterface {
  name = 'CreateClock1764200002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE clock (
        case_id uuid NOT NULL, round integer NOT NULL,
        kind text NOT NULL CONSTRAINT clock_kind CHECK (kind IN (
          'CLAIM', 'NOTICE', 'DECISION_STATUTORY', 'DECISION_COMMITTED', 'ISSUE')),
        started_at timestamptz NOT NULL, amount double precision NOT NULL, unit text NOT NULL, legal_basis text NOT NULL,
        suspensions jsonb NOT NULL, extension integer NOT NULL,
        ended_at timestamptz, ended_by text,
        due_on date NOT NULL, due_half text, provisional boolean NOT NULL,
        generation integer NOT NULL, calendar_mark text NOT NULL,
        CONSTRAINT clock_pkey PRIMARY KEY (case_id, round, kind))`);
    await runner.query(`CREATE INDEX clock_running ON clock (due_on, case_id) WHERE ended_at IS NULL`);
  }

  /** Nothing is lost: clocks follow from the cases, and are counted again when review starts. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE clock`);
  }
}
