import type { Database } from '@hall/transaction';
import { getDepartmentsAndStaff } from '../copies/catalogue-store.ts';
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
export async function readReplies(
  database: Database,
  { departmentCodes, caseId, verdicts }: ReplyFilter,
  limit: number,
  after: ReplyPosition | null,
): Promise<ShownReply[]> {
  const given: unknown[] = [caseId, verdicts, after?.place ?? null, limit];
  if (departmentCodes === null) return database.query(pageFrom(`department_reply r`, `WHERE ${wanted}`), given);
  const { departments } = await getDepartmentsAndStaff(database.manager);
  const codes = departmentCodes.flatMap((code) => departments.get(code)?.kafkaCode ?? []);
  if (codes.length === 0) return [];
  const lasts = codes.map((_code, index) => lastOf(given.length + index + 1));
  return database.query(pageFrom(`(${lasts.join(' UNION ALL ')}) r`, ''), [...given, ...codes]);
}

const pageFrom = (replies: string, where: string): string => `
  SELECT r.id AS place, r.reply_id AS "replyId", r.type, r.case_id AS "caseId", r.verdict, r.code, r.details, r.value,
         r.received_at AS "receivedAt", d.code AS "departmentCode"
  FROM ${replies} LEFT JOIN catalogue_copy d ON d.kind = 'department' AND d.value->>'kafkaCode' = r.kafka_code
  ${where} ORDER BY r.id DESC LIMIT $4`;

const wanted = `($1::uuid IS NULL OR r.case_id = $1) AND (cardinality($2::text[]) = 0 OR r.verdict = ANY($2))
  AND ($3::bigint IS NULL OR r.id < $3)`;

/**
 * The last replies of one department. Each department is a value of its own in the statement: only so PostgreSQL knows of a department with few replies that
 * they are few, and does not look through those of all others.
 */
const lastOf = (parameter: number): string =>
  `(SELECT r.* FROM department_reply r WHERE r.kafka_code = $${parameter} AND ${wanted} ORDER BY r.id DESC LIMIT $4)`;
