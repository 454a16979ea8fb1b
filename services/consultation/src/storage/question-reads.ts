import type { Database } from '@hall/transaction';
import { In } from 'typeorm';
import type { QuestionStatus } from '../domain/status.ts';
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
  const query = database.manager.createQueryBuilder(QuestionTable, 'q').where('true');
  if (scope.departmentCodes) query.andWhere('q.department_code = ANY(:departmentCodes)', scope);
  if (scope.applicantId) query.andWhere('q.applicant_id = :applicantId', scope);
  if (statuses.length > 0) query.andWhere('q.status IN (:...statuses)', { statuses });
  if (after) query.andWhere('(q.asked_at, q.id) > (:at::timestamptz, :id::uuid)', after);
  return query.orderBy('q.asked_at').addOrderBy('q.id').take(limit).getMany();
}
