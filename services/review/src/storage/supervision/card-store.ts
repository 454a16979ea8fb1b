import { getTaskRoutes } from '../copies/catalogue-store.ts';
import { routed } from '../tasks/task-routes.ts';
import { appendToOutbox } from '@hall/messaging';
import type { TaskRemindedV1 } from '@hall/event-contracts';
import type { Transaction } from '@hall/transaction';
import type { HallDate, HallNow } from '@hall/working-days';
import { fromAcceptance, mildKinds, watchedKinds, type Absence } from '../../domain/supervision/card.ts';

/** A clock whose case nobody has taken, as it was put on record just now. */
type Unclaimed = {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly round: number;
  readonly departmentCode: string;
  readonly kafkaCode: string;
  readonly integration: string;
  readonly jointCaseId: string | null;
  readonly dueOn: HallDate;
};

const TODAY = `($1::timestamptz AT TIME ZONE 'Asia/Shanghai')::date`;
const OVER = (day: string, half: string) =>
  `(${day} < ${TODAY} OR (${half} = 'MORNING' AND ${day} = ${TODAY} AND ($1::timestamptz AT TIME ZONE 'Asia/Shanghai')::time >= '12:00'))`;
const AFTER = (day: string, half: string) =>
  `((${day} + CASE WHEN ${half} = 'MORNING' THEN interval '12 hours' ELSE interval '1 day' END) AT TIME ZONE 'Asia/Shanghai')`;
const OWED = `c.tolerance->>'mode' = 'AT_DELIVERY' AND NOT c.tolerance->'received' @> (c.tolerance->'missing')`;

/**
 * Raises the cards that are due and have not been raised: yellow after 90 % of a watched clock, red after its end, for the window's own
 * clocks yellow after it, each dated to that moment. A clock that stands still is neither, and of one that runs from a deemed acceptance none is
 * warned for a moment before that: nobody could have heeded it (T10). That of the issue (C5) says so where the result was
 * at the window by then and the applicant owes what is collected there (E44). Answers how many. With OFFSET 0, case and card are looked up clock by
 * clock: the planner takes the few clocks that are due for many, and would read the whole archive.
 */
export async function raiseCards(tx: Pick<Transaction, 'query'>, { instant }: HallNow): Promise<number> {
  const raised: unknown[] = await tx.query(
    `INSERT INTO card (case_id, round, kind, level, department_code, due_on, raised_at, cause)
     SELECT k.case_id, k.round, k.kind, l.level, c.department_code, k.due_on, m.at,
            CASE WHEN k.kind = 'ISSUE' AND c.handed_over_at < m.at AND ${OWED} THEN 'APPLICANT' END
     FROM clock k
     CROSS JOIN LATERAL (SELECT * FROM review_case r WHERE r.id = k.case_id AND r.round = k.round OFFSET 0) c
     JOIN (VALUES ('YELLOW', false, false), ('RED', true, false), ('YELLOW', true, true)) AS l (level, at_end, mild)
       ON l.mild = (k.kind = ANY($3))
     CROSS JOIN LATERAL (SELECT CASE WHEN l.at_end THEN ${AFTER('k.due_on', 'k.due_half')}
                                ELSE ${AFTER('k.warn_on', 'NULL')} END) AS m (at)
     WHERE k.ended_at IS NULL AND k.kind = ANY($2 || $3) AND (k.due_on <= ${TODAY} OR k.warn_on < ${TODAY})
       AND NOT jsonb_path_exists(k.suspensions, '$[*] ? (@.to == null)')
       AND CASE WHEN l.at_end THEN ${OVER('k.due_on', 'k.due_half')} ELSE k.warn_on < ${TODAY} END
       AND NOT (k.kind = ANY($4) AND l.level = 'YELLOW' AND coalesce(m.at < (c.acceptance->>'lapsedAt')::timestamptz, false))
       AND NOT EXISTS (SELECT FROM card d WHERE d.case_id = k.case_id AND d.round = k.round AND d.kind = k.kind
                       AND d.level = l.level AND d.taken_back_at IS NULL OFFSET 0)
     ON CONFLICT (case_id, round, kind, level) DO UPDATE
       SET due_on = EXCLUDED.due_on, raised_at = EXCLUDED.raised_at, cause = EXCLUDED.cause, taken_back_at = NULL
       WHERE card.taken_back_at IS NOT NULL
     RETURNING case_id`,
    [instant, watchedKinds, mildKinds, fromAcceptance],
  );
  return raised.length;
}

/**
 * Reminds the reviewer, every day anew, of a special procedure that lasts longer than was told (E13): one row that is dated to the beginning of
 * today. Answers how many.
 */
export async function remindOfSuspensions(tx: Pick<Transaction, 'query'>, { instant }: HallNow): Promise<number> {
  const reminded: unknown[] = await tx.query(
    `INSERT INTO card (case_id, round, kind, level, department_code, due_on, raised_at, staff_no)
     SELECT k.case_id, k.round, k.kind, 'REMINDER', c.department_code, k.due_on, ${TODAY}::timestamp AT TIME ZONE 'Asia/Shanghai',
            c.reviewer_staff_no
     FROM clock k JOIN review_case c ON c.id = k.case_id AND c.round = k.round
     WHERE k.ended_at IS NULL AND k.kind = 'SUSPENSION' AND k.due_on < ${TODAY}
     ON CONFLICT (case_id, round, kind, level) DO UPDATE
       SET raised_at = EXCLUDED.raised_at, staff_no = EXCLUDED.staff_no, taken_back_at = NULL
       WHERE card.raised_at < EXCLUDED.raised_at OR card.taken_back_at IS NOT NULL
     RETURNING case_id`,
    [instant],
  );
  return reminded.length;
}

/** Puts reminders on record for cases whose clock C13 has run out and that nobody has taken, each once. */
export const recordReminders = (tx: Pick<Transaction, 'query'>, { instant }: HallNow): Promise<Unclaimed[]> =>
  tx.query(
    `WITH due AS (
       SELECT k.case_id, k.round, k.due_on, k.due_half, c.department_code, c.case_number, c.kafka_code, c.integration,
              c.joint_case_id
       FROM clock k JOIN review_case c ON c.id = k.case_id AND c.round = k.round
       WHERE k.ended_at IS NULL AND k.kind = 'CLAIM' AND ${OVER('k.due_on', 'k.due_half')}),
     raised AS (
       INSERT INTO card (case_id, round, kind, level, department_code, due_on, raised_at)
       SELECT case_id, round, 'CLAIM', 'REMINDER', department_code, due_on, ${AFTER('due_on', 'due_half')} FROM due
       ON CONFLICT (case_id, round, kind, level) DO UPDATE
         SET due_on = EXCLUDED.due_on, raised_at = EXCLUDED.raised_at, staff_no = NULL, taken_back_at = NULL
         WHERE card.taken_back_at IS NOT NULL
       RETURNING case_id)
     SELECT case_id AS "caseId", case_number AS "caseNumber", round, department_code AS "departmentCode",
            kafka_code AS "kafkaCode", integration, joint_case_id AS "jointCaseId", to_char(due_on, 'YYYY-MM-DD') AS "dueOn"
     FROM due JOIN raised USING (case_id) ORDER BY due_on, case_id`,
    [instant],
  );

/** Notes who was reminded, and tells departments that answer by Kafka. Call it last: it publishes. */
export async function tellReminders(
  tx: Transaction,
  reminded: readonly (Unclaimed & { readonly staffNo: string | null })[],
  { instant }: HallNow,
): Promise<void> {
  if (reminded.length === 0) return;
  await tx.query(
    `UPDATE card c SET staff_no = r."staffNo"
     FROM jsonb_to_recordset($1::jsonb) AS r ("caseId" uuid, round integer, "staffNo" text)
     WHERE c.case_id = r."caseId" AND c.round = r.round AND c.kind = 'CLAIM' AND c.level = 'REMINDER'`,
    [JSON.stringify(reminded)],
  );
  const routes = await getTaskRoutes(tx);
  const letters = reminded
    .filter(({ integration }) => integration === 'KAFKA')
    .map(({ caseId, caseNumber, round, dueOn, staffNo, kafkaCode, jointCaseId }) => {
      const data: TaskRemindedV1 = { caseId, caseNumber, round, clock: 'CLAIM', dueOn, staffNo, remindedAt: instant };
      const event = routed({ type: 'TaskReminded.v1', to: kafkaCode, key: caseId, data }, routes);
      return { stream: { key: jointCaseId ?? caseId, subject: caseId }, events: [event] };
    });
  await appendToOutbox(tx, ...letters);
}

/** Who is away on a day. */
export async function listAbsent(tx: Pick<Transaction, 'query'>, today: HallDate): Promise<ReadonlySet<string>> {
  const rows: { staffNo: string }[] = await tx.query(
    `SELECT DISTINCT staff_no AS "staffNo" FROM absence WHERE $1 BETWEEN from_on AND to_on`,
    [today],
  );
  return new Set(rows.map(({ staffNo }) => staffNo));
}

/** Keeps an absence; told again, its end is as told last. */
export const saveAbsence = async (tx: Pick<Transaction, 'query'>, { staffNo, from, to }: Absence): Promise<void> =>
  void (await tx.query(
    `INSERT INTO absence (staff_no, from_on, to_on) VALUES ($1, $2, $3)
     ON CONFLICT (staff_no, from_on) DO UPDATE SET to_on = EXCLUDED.to_on`,
    [staffNo, from, to],
  ));
