import type { Transaction } from '@hall/transaction';
import { isId, type Question } from '../domain/question.ts';
import { QuestionTable } from './question-table.ts';

/** The question as it is now. It is not locked: `saveDecisions` notices when somebody else changes it meanwhile. */
export const findQuestion = async (tx: Transaction, id: string): Promise<Question | undefined> =>
  isId(id) ? ((await tx.findOneBy(QuestionTable, { id })) ?? undefined) : undefined;
