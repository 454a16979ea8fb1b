import { appendToOutbox } from '@hall/messaging';
import { StaleRow, type Transaction } from '@hall/transaction';
import { isId, type Question, type QuestionDecision } from '../domain/question.ts';
import { HistoryTable } from './history-table.ts';
import { QuestionTable } from './question-table.ts';
import type { Change } from './ticket-store.ts';

/** The question as it is now, unlocked: `saveDecision` notices when it changes meanwhile. */
export const findQuestion = async (tx: Transaction, id: string): Promise<Question | undefined> =>
  isId(id) ? ((await tx.findOneBy(QuestionTable, { id })) ?? undefined) : undefined;

/**
 * The only door for changes of a question, in this order: the row (new, or if it is still the version decided on), its history,
 * its events. Answers the question as saved. Throws StaleRow.
 */
export async function saveDecision(
  tx: Transaction,
  before: Question | null,
  decided: Extract<QuestionDecision, { kind: 'decided' }>,
  change: Change,
): Promise<Question> {
  const after = { ...decided.question, version: (before?.version ?? 0) + 1 };
  if (before) await updateRow(tx, before, after);
  else await tx.insert(QuestionTable, after as never);
  await tx.insert(HistoryTable, { ...change, subjectId: after.id, version: after.version, after });
  await appendToOutbox(tx, { stream: { key: after.id, time: change.at }, events: decided.events });
  return after;
}

async function updateRow(tx: Transaction, before: Question, after: Question): Promise<void> {
  const { id, ...columns } = after;
  const written = await tx.update(QuestionTable, { id, version: before.version }, columns as never);
  if (written.affected !== 1) throw new StaleRow(id);
}
