import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDelivery1764000003000 implements MigrationInterface {
  name = 'CreateDelivery1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_case (
        id uuid PRIMARY KEY,
        case_number text NOT NULL, item_name text NOT NULL, department_code text NOT NULL,
        parties jsonb NOT NULL, delivery_method text NOT NULL)`);
    await runner.query(`
      CREATE TABLE delivery_case (
        id uuid PRIMARY KEY,
        case_number text NOT NULL, item_name text NOT NULL, department_code text NOT NULL,
        parties jsonb NOT NULL, delivery_method text NOT NULL,
        round integer NOT NULL,
        status text NOT NULL CONSTRAINT delivery_case_status
          CHECK (status IN ('OFFERED', 'READY', 'UNCLAIMED', 'DELIVERED', 'COMPLETED')),
        version integer NOT NULL,
        outcome text NOT NULL, documents jsonb NOT NULL,
        liaison_staff_no text NOT NULL, offered_at timestamptz NOT NULL,
        officer_staff_no text, handed_over_at timestamptz,
        proof jsonb, delivered_at timestamptz, completed_at timestamptz)`);
    await runner.query(`CREATE INDEX delivery_case_work_list ON delivery_case (status, offered_at, id)`);
    await runner.query(`
      CREATE TABLE history (
        case_id uuid NOT NULL, version integer NOT NULL,
        cause_id text NOT NULL, action text NOT NULL, actor text NOT NULL,
        at timestamptz NOT NULL,
        after jsonb NOT NULL,
        CONSTRAINT history_pkey PRIMARY KEY (case_id, version))`);
    await runner.query(`CREATE INDEX history_cause ON history (cause_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      {
        what: 'cases and their deliveries',
        find: `SELECT FROM known_case`,
      },
      {
        what: 'deliveries',
        find: `SELECT FROM delivery_case`,
      },
    ]);
    await runner.query(`DROP TABLE history, delivery_case, known_case`);
  }
}
