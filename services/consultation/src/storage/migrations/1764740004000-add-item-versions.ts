import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every version of an item with when it is in force: one that is published before its day must not govern answers yet (S4). */
export class AddItemVersions1764740004000 implements MigrationInterface {
  name = 'AddItemVersions1764740004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE catalogue_copy ADD begins_at timestamptz, ADD ends_at timestamptz,
        DROP CONSTRAINT catalogue_copy_pkey, ADD CONSTRAINT catalogue_copy_pkey PRIMARY KEY (kind, code, version)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM catalogue_copy c USING catalogue_copy o
      WHERE (o.kind, o.code) = (c.kind, c.code) AND o.version > c.version`);
    await runner.query(`
      ALTER TABLE catalogue_copy DROP begins_at, DROP ends_at,
        DROP CONSTRAINT catalogue_copy_pkey, ADD CONSTRAINT catalogue_copy_pkey PRIMARY KEY (kind, code)`);
  }
}
