import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateJointDelivery1764100003000 implements MigrationInterface {
  name = 'CreateJointDelivery1764100003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE joint_delivery (
        id uuid PRIMARY KEY,
        joint_case_number text NOT NULL, matter_name text NOT NULL, delivery text NOT NULL,
        components jsonb NOT NULL, expected jsonb)`);
    await runner.query(`ALTER TABLE known_case ADD joint_case_id uuid`);
    await runner.query(`
      ALTER TABLE delivery_case ADD joint_case_id uuid, ADD document_proofs jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`
      UPDATE delivery_case SET document_proofs = (
        SELECT jsonb_agg(jsonb_build_object('name', d->>'name', 'evidence', proof->>'evidence'))
        FROM jsonb_array_elements(documents) d)
      WHERE proof IS NOT NULL`);
    await runner.query(`ALTER TABLE delivery_case ALTER document_proofs DROP DEFAULT`);
    await runner.query(`CREATE INDEX delivery_case_joint ON delivery_case (joint_case_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'joint cases',
        find: `SELECT FROM joint_delivery`,
      },
      {
        what: 'the proofs of single documents',
        find: `SELECT FROM delivery_case, jsonb_array_elements(document_proofs) one WHERE one->>'evidence' IS DISTINCT FROM proof->>'evidence'`,
      },
    ]);
    await runner.query(`ALTER TABLE delivery_case DROP joint_case_id, DROP document_proofs`);
    await runner.query(`ALTER TABLE known_case DROP joint_case_id`);
    await runner.query(`DROP TABLE joint_delivery`);
  }
}
