import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = `'CLAIM', 'NOTICE', 'DECISION_STATUTORY', 'DECISION_COMMITTED', 'ISSUE', 'SUPPLEMENT', 'SUPPLEMENT_ANSWER', 'TOLERANCE',
  'HEARING_REQUEST', 'HEARING_HOLD', 'HEARING_NOTICE', 'INSPECT_ASSIGN', 'RECONSIDER', 'LITIGATE', 'EXPLAIN', 'SUSPENSION'`;
const kindsBefore = `'CLAIM', 'NOTICE', 'DECISION_STATUTORY', 'DECISION_COMMITTED', 'ISSUE'`;

/**
 * Adds what the whole life of a case leaves behind (T5–T32): its records, its documents, and the order of limited
 * licences.
 */
export class CompleteReview1764300002000 implements MigrationInterface {
  name = 'CompleteReview1764300002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE review_case
        ADD return_reason text, ADD notice jsonb, ADD tolerance jsonb, ADD proposal jsonb,
        ADD suspensions jsonb NOT NULL DEFAULT '[]', ADD extension jsonb, ADD verification jsonb, ADD hearing jsonb,
        ADD non_acceptance jsonb, ADD withdrawal jsonb, ADD reopening jsonb, ADD explanation jsonb`);
    await runner.query(`ALTER TABLE review_case ALTER suspensions DROP DEFAULT`);
    await runner.query(`
      ALTER TABLE clock ADD backward boolean NOT NULL DEFAULT false, ADD warn_on date,
        DROP CONSTRAINT clock_kind, ADD CONSTRAINT clock_kind CHECK (kind IN (${kinds}))`);
    await runner.query(`ALTER TABLE clock ALTER backward DROP DEFAULT`);
    await runner.query(`
      CREATE TABLE official_document (
        case_id uuid NOT NULL, round integer NOT NULL,
        type text NOT NULL CONSTRAINT official_document_type CHECK (type IN (
          'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10', 'D11', 'D14', 'D15')),
        ordinal integer NOT NULL, number text NOT NULL, issuer text NOT NULL, year integer NOT NULL, serial integer NOT NULL,
        title text NOT NULL, issued_on date NOT NULL, issued_at timestamptz NOT NULL, issued_by text,
        template_version text NOT NULL, fields jsonb NOT NULL, sha256 text NOT NULL, supersedes text,
        CONSTRAINT official_document_pkey PRIMARY KEY (case_id, round, type, ordinal))`);
    await runner.query(
      `CREATE UNIQUE INDEX official_document_serial ON official_document (issuer, year, serial) WHERE serial > 0`,
    );
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'an official document never changes: a correction takes its place'; END $$`);
    await runner.query(`
      CREATE TRIGGER official_document_immutable BEFORE UPDATE OR DELETE ON official_document
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TABLE document_counter (
        issuer text NOT NULL, year integer NOT NULL, last integer NOT NULL,
        CONSTRAINT document_counter_pkey PRIMARY KEY (issuer, year))`);
    await runner.query(`
      CREATE TABLE quota_place (
        item_code text NOT NULL, place integer NOT NULL, case_id uuid NOT NULL,
        CONSTRAINT quota_place_pkey PRIMARY KEY (item_code, place))`);
    await runner.query(`CREATE UNIQUE INDEX quota_place_case ON quota_place (case_id)`);
    await runner.query(`
      CREATE TABLE card (
        case_id uuid NOT NULL, round integer NOT NULL, kind text NOT NULL,
        level text NOT NULL CONSTRAINT card_level CHECK (level IN ('YELLOW', 'RED', 'REMINDER')),
        department_code text NOT NULL, due_on date NOT NULL, raised_at timestamptz NOT NULL, staff_no text,
        CONSTRAINT card_pkey PRIMARY KEY (case_id, round, kind, level))`);
    await runner.query(`CREATE INDEX card_raised ON card (raised_at, case_id, kind, level)`);
    await runner.query(`
      CREATE TABLE absence (
        staff_no text NOT NULL, from_on date NOT NULL, to_on date NOT NULL,
        CONSTRAINT absence_pkey PRIMARY KEY (staff_no, from_on))`);
    await runner.query(`CREATE INDEX clock_warning ON clock (warn_on, case_id) WHERE ended_at IS NULL`);
    await runner.query(`
      CREATE VIEW lapsing_clock AS
      SELECT k.case_id, k.kind, k.due_on
      FROM clock k JOIN review_case c ON c.id = k.case_id AND c.round = k.round
      WHERE k.ended_at IS NULL AND k.kind IN ('NOTICE', 'SUPPLEMENT', 'SUPPLEMENT_ANSWER', 'TOLERANCE', 'HEARING_REQUEST')
        AND (k.kind <> 'NOTICE'
             OR (c.status = 'RECEIVED' AND c.item->'clock'->>'profile' IN ('LICENSING_LAW', 'SPECIAL_LAW')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      { what: 'rows of official_document', find: 'SELECT FROM official_document' },
      { what: 'rows of document_counter', find: 'SELECT FROM document_counter' },
      { what: 'rows of card', find: 'SELECT FROM card' },
      { what: 'rows of absence', find: 'SELECT FROM absence' },
      { what: 'rows of quota_place', find: 'SELECT FROM quota_place' },
      {
        what: 'rows of review_case',
        find: `SELECT FROM review_case WHERE suspensions <> '[]' OR num_nonnulls(return_reason, notice, tolerance, proposal, extension, verification, hearing, non_acceptance, withdrawal, reopening, explanation) > 0`,
      },
    ]);
    await runner.query(`DROP VIEW lapsing_clock`);
    await runner.query(`DROP TABLE absence, card, quota_place, document_counter, official_document`);
    await runner.query(`DROP FUNCTION refuse_change`);
    // Nothing is lost: clocks follow from the cases, and are counted again when review starts.
    await runner.query(`DELETE FROM clock WHERE kind NOT IN (${kindsBefore})`);
    await runner.query(`
      ALTER TABLE clock DROP backward, DROP warn_on,
        DROP CONSTRAINT clock_kind, ADD CONSTRAINT clock_kind CHECK (kind IN (${kindsBefore}))`);
    await runner.query(`
      ALTER TABLE review_case DROP return_reason, DROP notice, DROP tolerance, DROP proposal, DROP suspensions, DROP extension,
        DROP verification, DROP hearing, DROP non_acceptance, DROP withdrawal, DROP reopening, DROP explanation`);
  }
}
