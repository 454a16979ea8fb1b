import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = `'CLAIM', 'NOTICE', 'ONLINE_PRECHECK', 'DECISION_STATUTORY', 'DECISION_COMMITTED', 'ISSUE', 'SUPPLEMENT', 'SUPPLEMENT_ANSWER',
  'TOLERANCE', 'HEARING_REQUEST', 'HEARING_HOLD', 'HEARING_NOTICE', 'INSPECT_ASSIGN', 'RECONSIDER', 'LITIGATE', 'EXPLAIN', 'SUSPENSION',
  'HANDOVER', 'JOINT'`;
const kindsBefore = `'CLAIM', 'NOTICE', 'DECISION_STATUTORY', 'DECISION_COMMITTED', 'ISSUE', 'SUPPLEMENT', 'SUPPLEMENT_ANSWER', 'TOLERANCE',
  'HEARING_REQUEST', 'HEARING_HOLD', 'HEARING_NOTICE', 'INSPECT_ASSIGN', 'RECONSIDER', 'LITIGATE', 'EXPLAIN', 'SUSPENSION'`;

/**
 * Adds what comes from the front desk besides receipts: cases filed on line (T2), papers that are carried to the
 * department (C18), and people who would be sent away (T6). Adds clock C17.
 */
export class FrontDesk1764400002000 implements MigrationInterface {
  name = 'FrontDesk1764400002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE review_case ALTER received_by DROP NOT NULL, ADD precheck jsonb, ADD handover jsonb`);
    await runner.query(`ALTER TABLE joint_case ADD extension jsonb`);
    await runner.query(`
      CREATE FUNCTION seal_document() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.sha256 := encode(sha256(convert_to(jsonb_build_object('type', NEW.type, 'number', NEW.number,
          'issuedOn', to_char(NEW.issued_on, 'YYYY-MM-DD'), 'fields', NEW.fields)::text, 'UTF8')), 'hex');
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER official_document_sealed BEFORE INSERT ON official_document
      FOR EACH ROW EXECUTE FUNCTION seal_document()`);
    await runner.query(
      `ALTER TABLE clock DROP CONSTRAINT clock_kind, ADD CONSTRAINT clock_kind CHECK (kind IN (${kinds}))`,
    );
    await runner.query(`
      CREATE TABLE turn_away (
        id uuid CONSTRAINT turn_away_pkey PRIMARY KEY,
        case_number text NOT NULL, round integer NOT NULL, department_code text NOT NULL,
        item jsonb NOT NULL, parties jsonb NOT NULL, ground text NOT NULL, missing jsonb NOT NULL,
        asked_at timestamptz NOT NULL, asked_by text NOT NULL, window_no text,
        state text NOT NULL CONSTRAINT turn_away_state CHECK (state IN ('ASKED', 'LAPSED', 'CONFIRMED', 'TO_RECEIVE')),
        answered_at timestamptz, answered_by text, reason text, version integer NOT NULL)`);
    await runner.query(`CREATE INDEX turn_away_asked ON turn_away (asked_at, id) WHERE state = 'ASKED'`);
    await runner.query(
      `CREATE INDEX turn_away_open ON turn_away (department_code, asked_at, id) WHERE state IN ('ASKED', 'LAPSED')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      { what: 'rows of turn_away', find: 'SELECT FROM turn_away' },
      { what: 'rows of joint_case', find: 'SELECT FROM joint_case WHERE extension IS NOT NULL' },
      {
        what: 'rows of review_case',
        find: 'SELECT FROM review_case WHERE received_by IS NULL OR num_nonnulls(precheck, handover) > 0',
      },
    ]);
    await runner.query(`DROP TRIGGER official_document_sealed ON official_document`);
    await runner.query(`DROP FUNCTION seal_document`);
    await runner.query(`DROP TABLE turn_away`);
    // Nothing is lost: clocks follow from the cases, and are counted again when review starts.
    await runner.query(`DELETE FROM clock WHERE kind NOT IN (${kindsBefore})`);
    await runner.query(
      `ALTER TABLE clock DROP CONSTRAINT clock_kind, ADD CONSTRAINT clock_kind CHECK (kind IN (${kindsBefore}))`,
    );
    await runner.query(`ALTER TABLE joint_case DROP extension`);
    await runner.query(`ALTER TABLE review_case ALTER received_by SET NOT NULL, DROP precheck, DROP handover`);
  }
}
