import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an officer has received, found without looking through the cases of all others. Most cases have no agent and are no part of a joint case: their
 * indexes are without them.
 */
export class IndexReceivedBy1764850001000 implements MigrationInterface {
  name = 'IndexReceivedBy1764850001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX service_case_agent, service_case_joint;
      CREATE INDEX service_case_officer ON service_case (received_by, received_at, id);
      CREATE INDEX service_case_agent ON service_case (agent_id, received_at, id) WHERE agent_id IS NOT NULL;
      CREATE INDEX service_case_joint ON service_case (joint_case_id) WHERE joint_case_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX service_case_officer, service_case_agent, service_case_joint;
      CREATE INDEX service_case_agent ON service_case (agent_id, received_at, id);
      CREATE INDEX service_case_joint ON service_case (joint_case_id)`);
  }
}
