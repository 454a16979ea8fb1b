import type { Database } from '@hall/transaction';
import type { DepartmentReplyRow } from './department-reply-table.ts';

/** Where a page begins: before this row. */
export type ReplyPosition = { readonly place: string };

/** Which replies: of some departments (null: of all), of one case (null: of any), with these verdicts (empty: any). */
type ReplyFilter = {
  readonly departmentCodes: readonly string[] | null;
  readonly caseId: string | null;
  readonly verdicts: readonly DepartmentReplyRow['verdict'][];
};

/** A reply on file, with the department behind the topic. */
export type ShownReply = Pick<DepartmentReplyRow, 'replyId' | 'type' | 'caseId' | 'verdict' | 'code' | 'details'> & {
  readonly place: string;
  readonly departmentCode: string | null;
  readonly value: Buffer | null;
  readonly receivedAt: Date;
};

/** A page of replies, latest first. Keyset: stable while replies come in. */
export const readReplies = (
  database: Database,
  { departmentCodes, caseId, verdicts }: ReplyFilter,
  limit: number,
  after: ReplyPosition | null,
): Promise<ShownReply[]> =>
  database.query(
    `SELECT r.id AS place, r.reply_id AS "replyId", r.type, r.case_id AS "caseId", r.verdict, r.code, r.details, r.value,
            r.received_at AS "receivedAt", d.code AS "departmentCode"
     FROM department_reply r
     LEFT JOIN catalogue_copy d ON d.kind = 'department' AND d.value->>'kafkaCode' = r.kafka_code
     WHERE ($1::text[] IS NULL OR d.code = ANY($1)) AND ($2::uuid IS NULL OR r.case_id = $2)
       AND (cardinality($3::text[]) = 0 OR r.verdict = ANY($3)) AND ($4::bigint IS NULL OR r.id < $4)
     ORDER BY r.id DESC LIMIT $5`,
    [departmentCodes, caseId, verdicts, after?.place ?? null, limit],
  );
