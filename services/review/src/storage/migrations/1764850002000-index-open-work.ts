import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indexes with which lists and timers read what is open, however much has ended.
 *
 * The clocks of the appeals (RECONSIDER, LITIGATE) have no end on record when nobody appeals: of every refusal two stay. The timers, which never act
 * on them, no longer meet them in the indexes of running clocks. And it is kept that the cases from before there were clocks have theirs.
 */
export class IndexOpenWork1764850002000 implements MigrationInterface {
  name = 'IndexOpenWork1764850002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE timer_round ADD COLUMN adopted boolean NOT NULL DEFAULT false`);
    await runner.query(`DROP INDEX clock_running, clock_warning`);
    await runner.query(`
      CREATE INDEX clock_running ON clock (kind, due_on, case_id) WHERE ended_at IS NULL AND kind NOT IN ('RECONSIDER', 'LITIGATE');
      CREATE INDEX clock_warning ON clock (kind, warn_on, case_id) WHERE ended_at IS NULL AND kind NOT IN ('RECONSIDER', 'LITIGATE');
      CREATE INDEX clock_appeal ON clock (calendar_mark) WHERE ended_at IS NULL AND kind IN ('RECONSIDER', 'LITIGATE');
      CREATE INDEX review_case_held ON review_case (joint_case_id) WHERE held_since IS NOT NULL;
      CREATE INDEX review_case_promised ON review_case (id) WHERE tolerance IS NOT NULL AND delivered_at IS NULL;
      CREATE INDEX joint_case_received ON joint_case (received_at, id);
      CREATE INDEX joint_case_matter ON joint_case (matter_code, received_at, id);
      CREATE INDEX joint_case_going_on ON joint_case (received_at, id) WHERE concluded_at IS NULL;
      CREATE INDEX card_department ON card (department_code, raised_at, case_id, kind, level);
      CREATE INDEX hall_task_waiting ON hall_task (opened_at, id) WHERE closed_at IS NULL;
      CREATE INDEX hall_task_told ON hall_task (case_id, kind) WHERE kind IN ('JOINT_OVERDUE', 'HOLD_OVERDUE');
      CREATE INDEX department_reply_code ON department_reply (kafka_code, id);
      CREATE INDEX department_reply_odd ON department_reply (id) WHERE verdict NOT IN ('APPLIED', 'ACKNOWLEDGED')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE timer_round DROP COLUMN adopted`);
    await runner.query(`
      DROP INDEX clock_running, clock_warning, clock_appeal, review_case_held, review_case_promised, joint_case_received, joint_case_matter,
        joint_case_going_on, card_department, hall_task_waiting, hall_task_told, department_reply_code, department_reply_odd`);
    await runner.query(`
      CREATE INDEX clock_running ON clock (due_on, case_id) WHERE ended_at IS NULL;
      CREATE INDEX clock_warning ON clock (warn_on, case_id) WHERE ended_at IS NULL`);
  }
}
