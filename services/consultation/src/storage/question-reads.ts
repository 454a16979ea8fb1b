import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import { questionStatuses, type QuestionStatus } from '../domain/status.ts';
import { isId, type Question } from '../domain/question.ts';
import { QuestionTable } from './question-table.ts';
import type { Position } from './ticket-reads.ts';

/** The questions of these ids in one query, in the order asked, null where there is none. */
export async function readQuestions(database: Database, ids: readonly string[]): Promise<(Question | null)[]> {
  const found = await database.manager.findBy(QuestionTable, { id: In(ids.filter(isId)) });
  const byId = new Map(found.map((question) => [question.id, question]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** Which questions: of these departments or of this applicant, and in these statuses (an empty list: in any). */
export type QuestionFilter = {
  readonly scope: { readonly departmentCodes?: readonly string[]; readonly applicantId?: string };
  readonly statuses: readonly QuestionStatus[];
};

/** A page of questions, oldest first. */
export async function readQuestionPage(
  database: Database,
  { scope, statuses }: QuestionFilter,
  limit: number,
  after: Position | null,
): Promise<Question[]> {
  const query = database.manager
    .createQueryBuilder(QuestionTable, 'q')
    .where('true')
    .setParameters({ ...scope, statuses: statuses.length > 0 ? statuses : questionStatuses, limit, ...after });
  const beyond = after ? ['(q.asked_at, q.id) > (:at::timestamptz, :id::uuid)'] : [];
  if (scope.applicantId)
    query.andWhere(['q.applicant_id = :applicantId', 'q.status = ANY(:statuses)', ...beyond].join(' AND '));
  else query.andWhere(`q.id IN (${firstOf(scope.departmentCodes, beyond)})`);
  return query.orderBy('q.asked_at').addOrderBy('q.id').take(limit).getMany();
}

/**
 * The first questions of a page, put together from the first ones of each department in each status: the index of the work list has those in order, so
 * that not more than a page of each is read.
 */
const firstOf = (departmentCodes: readonly string[] | undefined, beyond: readonly string[]): string => `
  ${departmentCodes ? 'WITH departments (code) AS (SELECT unnest(:departmentCodes::text[]))' : ALL_DEPARTMENTS}
  SELECT f.id FROM departments d CROSS JOIN unnest(:statuses::text[]) AS s (status) CROSS JOIN LATERAL (
    SELECT q.asked_at, q.id FROM question q
    WHERE ${['q.department_code = d.code', 'q.status = s.status', ...beyond].join(' AND ')}
    ORDER BY q.asked_at, q.id LIMIT :limit) f
  ORDER BY f.asked_at, f.id LIMIT :limit`;

/** The departments that were asked something, found one after the other in the index of the work list. */
const ALL_DEPARTMENTS = `
  WITH RECURSIVE departments (code) AS (
    SELECT min(department_code) FROM question
    UNION ALL SELECT (SELECT min(n.department_code) FROM question n WHERE n.department_code > d.code)
    FROM departments d WHERE d.code IS NOT NULL)`;
