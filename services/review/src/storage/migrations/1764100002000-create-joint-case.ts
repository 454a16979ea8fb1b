import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateJointCase1764100002000 implements MigrationInterface {
  name = 'CreateJointCase1764100002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE joint_case (
        id uuid PRIMARY KEY,
        joint_case_number text NOT NULL,
        matter_code text NOT NULL, matter_version integer NOT NULL, matter_name text NOT NULL,
        lead_department_code text NOT NULL,
        status text NOT NULL CONSTRAINT joint_case_status CHECK (status IN (
          'RECEIVED', 'ACCEPTED', 'ON_HOLD', 'GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'ENDED')),
        version integer NOT NULL,
        components jsonb NOT NULL, edges jsonb NOT NULL, ends_all_on_refusal boolean NOT NULL,
        delivery text NOT NULL,
        promise_due_on date NOT NULL, promise_due_half text, promise_provisional boolean NOT NULL,
        joint_visit jsonb NOT NULL, parties jsonb NOT NULL,
        received_at timestamptz NOT NULL, received_by text NOT NULL,
        concluded_at timestamptz)`);
    await runner.query(`CREATE INDEX joint_case_work_list ON joint_case (status, received_at, id)`);
    await runner.query(`
      ALTER TABLE review_case
        ADD integration text NOT NULL DEFAULT 'PORTAL', ADD kafka_code text NOT NULL DEFAULT '',
        ADD joint_case_id uuid, ADD component_key text,
        ADD kept_ruling jsonb, ADD held_since timestamptz,
        ADD ended_holds jsonb NOT NULL DEFAULT '[]', ADD termination jsonb`);
    await runner.query(`
      ALTER TABLE review_case
        ALTER integration DROP DEFAULT, ALTER kafka_code DROP DEFAULT, ALTER ended_holds DROP DEFAULT`);
    await runner.query(`CREATE INDEX review_case_joint ON review_case (joint_case_id, id)`);
    await runner.query(`
      CREATE TABLE department_reply (
        id bigserial CONSTRAINT department_reply_pkey PRIMARY KEY,
        kafka_code text NOT NULL, reply_id text, type text, case_id uuid,
        verdict text NOT NULL CONSTRAINT department_reply_verdict
          CHECK (verdict IN ('APPLIED', 'ACKNOWLEDGED', 'WAITING', 'TASK', 'REJECTED')),
        code text, details jsonb NOT NULL,
        topic text NOT NULL, partition integer NOT NULL, log_offset text NOT NULL,
        headers jsonb NOT NULL, value bytea,
        received_at timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX department_reply_case ON department_reply (case_id, id)`);
    await runner.query(`
      CREATE TABLE hall_task (
        id uuid CONSTRAINT hall_task_pkey PRIMARY KEY,
        kind text NOT NULL, case_id uuid, department_code text, details jsonb NOT NULL,
        opened_at timestamptz NOT NULL, closed_at timestamptz, closed_by text, closing_note text)`);
    await runner.query(`CREATE INDEX hall_task_open ON hall_task (opened_at, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      { what: 'rows of review_case', find: 'SELECT FROM review_case' },
      { what: 'rows of joint_case', find: 'SELECT FROM joint_case' },
      { what: 'rows of department_reply', find: 'SELECT FROM department_reply' },
      { what: 'rows of hall_task', find: 'SELECT FROM hall_task' },
    ]);
    await runner.query(`DROP TABLE hall_task, department_reply, joint_case`);
    await runner.query(`
      ALTER TABLE review_case
        DROP integration, DROP kafka_code, DROP joint_case_id, DROP component_key,
        DROP kept_ruling, DROP held_since, DROP ended_holds, DROP termination`);
  }
}
