import type { Database } from '@hall/transaction';
import { APPEALS } from '../clocks/clock-table.ts';
import type { Card, CardLevel } from '../../domain/supervision/card.ts';

/** Where a page begins: after this card, the latest first. */
export type CardPosition = {
  readonly at: string;
  readonly caseId: string;
  readonly kind: string;
  readonly level: string;
};

/** Which cards: of some departments or all, of these levels, only of clocks that still run. */
type CardsWanted = {
  readonly departmentCodes: readonly string[] | null;
  readonly levels: readonly CardLevel[];
  readonly open: boolean;
};

/** A card, and whether its clock has ended since. */
export type ShownCard = Card & { readonly isOpen: boolean };

/**
 * The clocks that run, but for those of appeals, which have no cards. Read first: they are as many as the open work, while those that were raised are as
 * many as the archive.
 */
const RUNNING = `WITH running AS MATERIALIZED (
  SELECT case_id, round, kind, ended_at FROM clock WHERE ended_at IS NULL AND kind NOT IN (${APPEALS}))`;

/** The cards of the clocks that run, looked up clock by clock: with OFFSET 0 the planner, which takes these clocks for many, does not read all cards. */
const ofRunning = `running k CROSS JOIN LATERAL (
  SELECT * FROM card o WHERE o.case_id = k.case_id AND o.round = k.round AND o.kind = k.kind OFFSET 0) d`;

const ofAny = 'clock k JOIN card d ON k.case_id = d.case_id AND k.round = d.round AND k.kind = d.kind';

/** A page of cards, the latest first. */
export const readCards = (
  database: Database,
  { departmentCodes, levels, open }: CardsWanted,
  limit: number,
  after: CardPosition | null,
): Promise<ShownCard[]> =>
  database.query(
    `${open ? RUNNING : ''}
     SELECT d.case_id AS "caseId", d.round, d.kind, d.level, d.department_code AS "departmentCode",
            to_char(d.due_on, 'YYYY-MM-DD') AS "dueOn", d.staff_no AS "staffNo", d.cause, k.ended_at IS NULL AS "isOpen",
            to_char(d.raised_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "raisedAt"
     FROM ${open ? ofRunning : ofAny}
     WHERE d.taken_back_at IS NULL AND ($1::text[] IS NULL OR d.department_code = ANY($1))
       AND (cardinality($2::text[]) = 0 OR d.level = ANY($2))
       AND ($3::timestamptz IS NULL OR (d.raised_at, d.case_id, d.kind, d.level) < ($3::timestamptz, $4::uuid, $5, $6))
     ORDER BY d.raised_at DESC, d.case_id DESC, d.kind DESC, d.level DESC LIMIT $7`,
    [
      departmentCodes,
      levels,
      after?.at ?? null,
      after?.caseId ?? null,
      after?.kind ?? null,
      after?.level ?? null,
      limit,
    ],
  );
