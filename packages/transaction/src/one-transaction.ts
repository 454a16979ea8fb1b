import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { asStaleRow } from './stale-row.ts';

/** What the server says of a statement that comes after one that has failed in the same transaction. */
const ABORTED = '25P02';

/** Of each open transaction, the statements whose outcome its commit waits for. */
const left = new WeakMap<QueryRunner, Promise<unknown>[]>();

/**
 * Runs work in one transaction (READ COMMITTED): all of it is committed, or nothing. It begins with the first statement and ends with the last ones that
 * were left to the commit, so that neither waits for an answer of its own. Throws what `work` throws, and the first fault of a statement that was
 * left to the commit; StaleRow is among them.
 */
export async function oneTransaction<Answer>(
  database: DataSource,
  work: (tx: EntityManager) => Promise<Answer>,
): Promise<Answer> {
  const runner = database.createQueryRunner();
  const statements: Promise<unknown>[] = [];
  left.set(runner, statements);
  try {
    await runner.startTransaction();
    const answer = await work(runner.manager);
    await everyOne([...statements, runner.commitTransaction()]);
    return answer;
  } catch (fault) {
    await runner.rollbackTransaction().catch(() => undefined); // the fault is what matters, also of a connection that is gone
    throw asStaleRow(await causeOf(fault, statements));
  } finally {
    left.delete(runner);
    await runner.release();
  }
}

/**
 * Sends a statement that answers nothing, and lets the transaction go on while it is on its way. When it fails, so does the commit. Where no
 * `oneTransaction` is open that would notice, the statement is waited for. Statements are carried out in the order in which they were given.
 */
export async function leaveToCommit(tx: EntityManager, text: string, values: readonly unknown[]): Promise<void> {
  const statement = tx.query(text, [...values]);
  const statements = tx.queryRunner && left.get(tx.queryRunner);
  if (!statements) return void (await statement.catch(rethrowStale));
  statement.catch(() => undefined); // the commit throws it
  statements.push(statement);
}

const rethrowStale = (fault: unknown): never => {
  throw asStaleRow(fault);
};

/** Waits until all have ended, because a connection with statements under way must not go back to its pool. Throws the first fault. */
async function everyOne(statements: readonly Promise<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled(statements);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** What has gone wrong: the statement that failed first, where the others failed only because of it. */
async function causeOf(fault: unknown, statements: readonly Promise<unknown>[]): Promise<unknown> {
  if ((fault as { code?: unknown }).code !== ABORTED) return fault;
  return everyOne(statements).then(
    () => fault,
    (first: unknown) => first,
  );
}
