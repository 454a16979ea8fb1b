import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateJointCase1764100001000 implements MigrationInterface {
  name = 'CreateJointCase1764100001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE joint_case (
        id uuid PRIMARY KEY,
        joint_case_number text NOT NULL CONSTRAINT joint_case_number UNIQUE,
        matter_code text NOT NULL, matter_version integer NOT NULL, matter_name text NOT NULL,
        round integer NOT NULL, version integer NOT NULL,
        applicant_id uuid NOT NULL, applicant_version_id uuid NOT NULL,
        agent_id uuid, mandate_id uuid, mandate_valid_to date,
        answers jsonb NOT NULL, leave_out jsonb NOT NULL,
        components jsonb NOT NULL, edges jsonb NOT NULL, merged_materials jsonb NOT NULL,
        promise_due_on date NOT NULL, promise_due_half text, promise_provisional boolean NOT NULL,
        delivery text NOT NULL,
        received_at timestamptz NOT NULL, received_by text NOT NULL, window_no text,
        notice_by date NOT NULL, notice_provisional boolean NOT NULL,
        delivery_method text NOT NULL,
        identity_check jsonb NOT NULL, materials jsonb NOT NULL, form jsonb NOT NULL)`);
    await runner.query(`CREATE INDEX joint_case_applicant ON joint_case (applicant_id, received_at, id)`);
    await runner.query(`ALTER TABLE service_case ADD joint_case_id uuid, ADD component_key text`);
    await runner.query(`CREATE INDEX service_case_joint ON service_case (joint_case_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'joint cases',
        find: `SELECT FROM joint_case`,
      },
    ]);
    await runner.query(`ALTER TABLE service_case DROP joint_case_id, DROP component_key`);
    await runner.query(`DROP TABLE joint_case`);
  }
}
