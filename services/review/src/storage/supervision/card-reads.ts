import type { Database } from '@hall/transaction';
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

/** A page of cards, the latest first. */
export const readCards = (
  database: Database,
  { departmentCodes, levels, open }: CardsWanted,
  limit: number,
  after: CardPosition | null,
): Promise<ShownCard[]> =>
  database.query(
    `SELECT d.case_id AS "caseId", d.round, d.kind, d.level, d.department_code AS "departmentCode",
            to_char(d.due_on, 'YYYY-MM-DD') AS "dueOn", d.staff_no AS "staffNo", d.cause, k.ended_at IS NULL AS "isOpen",
            to_char(d.raised_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "raisedAt"
     FROM card d JOIN clock k ON k.case_id = d.case_id AND k.round = d.round AND k.kind = d.kind
     WHERE d.taken_back_at IS NULL AND ($1::text[] IS NULL OR d.department_code = ANY($1))
       AND (cardinality($2::text[]) = 0 OR d.level = ANY($2))
       AND (NOT $3 OR k.ended_at IS NULL)
       AND ($4::timestamptz IS NULL OR (d.raised_at, d.case_id, d.kind, d.level) < ($4::timestamptz, $5::uuid, $6, $7))
     ORDER BY d.raised_at DESC, d.case_id DESC, d.kind DESC, d.level DESC LIMIT $8`,
    [
      departmentCodes,
      levels,
      open,
      after?.at ?? null,
      after?.caseId ?? null,
      after?.kind ?? null,
      after?.level ?? null,
      limit,
    ],
  );
