import { undoWithoutLoss } from '@hall/transaction';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds what a case carries for the procedure: who has examined it (行政许可法 art. 48(1)(4)), which is filled in from its
 * history, and when it came to the department, where that was after its receipt (E27). The clocks of cases on file do
 * not know the latter and stay as they are. Takes away proposals that a decision or an end has left open, because there
 * is nothing left to decide on. Adds an index that finds broken promises (B6).
 */
export class CarryProcedure1764600002000 implements MigrationInterface {
  name = 'CarryProcedure1764600002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE review_case ADD pushed_at timestamptz, ADD examiners jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`
      UPDATE review_case c SET examiners = e.all_of_them
      FROM (SELECT case_id, jsonb_agg(DISTINCT staff_no) AS all_of_them
            FROM (SELECT h.case_id, h.after->>'reviewerStaffNo' AS staff_no
                  FROM history h JOIN review_case n ON n.id = h.case_id
                  WHERE h.after->>'reviewerStaffNo' IS DISTINCT FROM n.reviewer_staff_no
                  UNION ALL
                  SELECT h.case_id, jsonb_array_elements_text(h.after->'verification'->'verifiers')
                  FROM history h WHERE h.after->'verification'->>'record' IS NOT NULL) AS known
            WHERE staff_no IS NOT NULL GROUP BY case_id) AS e
      WHERE e.case_id = c.id`);
    await runner.query(`
      UPDATE review_case SET proposal = NULL WHERE status NOT IN ('UNDER_REVIEW', 'SUSPENDED', 'PENDING_DECISION')`);
    await runner.query(`CREATE INDEX review_case_breached ON review_case (id) WHERE tolerance->>'state' = 'BREACHED'`);
    await runner.query(`ALTER TABLE review_case ALTER examiners DROP DEFAULT`);
  }

  /**
   * Who has examined is filled in from the history when `up` runs again. Proposals that `up` has taken from cases which
   * had left review remain in their history.
   */
  async down(runner: QueryRunner): Promise<void> {
    await undoWithoutLoss(runner, this.name, [
      { what: 'rows of review_case', find: 'SELECT FROM review_case WHERE pushed_at IS NOT NULL' },
    ]);
    await runner.query(`DROP INDEX review_case_breached`);
    await runner.query(`ALTER TABLE review_case DROP examiners, DROP pushed_at`);
  }
}
