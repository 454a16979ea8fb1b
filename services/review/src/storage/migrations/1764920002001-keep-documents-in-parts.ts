import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents refer to `common_content` for what all documents of their type, item and issuer say in the same words: title, what their numbers begin with, and
 * some of the fields. Documents from before stay as they are. The view `official_document_whole` shows all of them whole. The hash is that of the whole document,
 * as before.
 */
export class KeepDocumentsInParts1764920002001 implements MigrationInterface {
  name = 'KeepDocumentsInParts1764920002001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE official_document ADD common integer, ALTER number DROP NOT NULL, ALTER title DROP NOT NULL,
        ADD CONSTRAINT official_document_common CHECK (common IS NOT NULL OR num_nulls(number, title) = 0)`);
    // The casts to text are all immutable: so PostgreSQL puts the expression in the place of the call, which is several times as fast.
    await runner.query(`
      CREATE FUNCTION document_number(word text, year integer, serial integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$
        SELECT word || '〔' || year::text || '〕' || lpad(serial::text, greatest(4, length(serial::text)), '0') || '号' $$`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION seal_document() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        whole_number text := NEW.number;
        whole_fields jsonb := NEW.fields;
      BEGIN
        IF NEW.common IS NOT NULL THEN
          SELECT coalesce(NEW.number, document_number(content ->> 'numberWord', NEW.year, NEW.serial)), (content -> 'fields') || NEW.fields
          INTO STRICT whole_number, whole_fields FROM common_content c WHERE c.number = NEW.common;
        END IF;
        NEW.sha256 := encode(sha256(convert_to(jsonb_build_object('type', NEW.type, 'number', whole_number,
          'issuedOn', to_char(NEW.issued_on, 'YYYY-MM-DD'), 'fields', whole_fields)::text, 'UTF8')), 'hex');
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE VIEW official_document_whole AS
      SELECT d.case_id, d.round, d.type, d.ordinal,
             coalesce(d.number, document_number(c.content ->> 'numberWord', d.year, d.serial)) AS number,
             d.issuer, d.year, d.serial, coalesce(d.title, c.content ->> 'title') AS title,
             d.issued_on, d.issued_at, d.issued_by, d.template_version,
             coalesce((c.content -> 'fields') || d.fields, d.fields) AS fields, d.sha256, d.supersedes
      FROM official_document d LEFT JOIN common_content c ON c.number = d.common`);
  }

  /** Nothing is lost: the rows have all of their documents again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE official_document DISABLE TRIGGER official_document_immutable`);
    await runner.query(`
      UPDATE official_document d SET number = w.number, title = w.title, fields = w.fields FROM official_document_whole w
      WHERE d.common IS NOT NULL
        AND (w.case_id, w.round, w.type, w.ordinal) = (d.case_id, d.round, d.type, d.ordinal)`);
    await runner.query(`ALTER TABLE official_document ENABLE TRIGGER official_document_immutable`);
    await runner.query(`DROP VIEW official_document_whole`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION seal_document() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.sha256 := encode(sha256(convert_to(jsonb_build_object('type', NEW.type, 'number', NEW.number,
          'issuedOn', to_char(NEW.issued_on, 'YYYY-MM-DD'), 'fields', NEW.fields)::text, 'UTF8')), 'hex');
        RETURN NEW;
      END $$`);
    await runner.query(`DROP FUNCTION document_number`);
    await runner.query(`
      ALTER TABLE official_document DROP CONSTRAINT official_document_common, DROP common,
        ALTER number SET NOT NULL, ALTER title SET NOT NULL`);
  }
}
