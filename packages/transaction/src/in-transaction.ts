import { isRefused, type Refused } from '@hall/refusals';
import type { HallNow } from '@hall/working-days';
import type { DataSource, EntityManager } from 'typeorm';
import { enterCommand, keepAnswer, type Command } from './command-log.ts';
import { oneTransaction } from './one-transaction.ts';
import { StaleRow } from './stale-row.ts';

/** The connection pool, as commands and resolvers see it. */
export type Database = DataSource;

/** One open transaction: everything done with it happens together, or not at all. */
export type Transaction = EntityManager;

/** What this package itself refuses. */
type RefusedHere = Refused<'CONFLICT' | 'COMMAND_ID_REUSED'>;

/**
 * Runs one command in one transaction (READ COMMITTED), with one `now`. A request that was answered already gets its
 * first answer again, and nothing runs. A refusal rolls back everything, also the note of the request, so that trying
 * again is always safe. Refuses COMMAND_ID_REUSED, CONFLICT when another command was faster, and what `work` refuses.
 */
export async function inTransaction<Answer extends object>(
  database: Database,
  command: Command,
  work: (tx: Transaction, now: HallNow) => Promise<Answer>,
): Promise<Answer | RefusedHere> {
  try {
    return await oneTransaction(database, async (tx) => {
      const known = await enterCommand(tx, command);
      if (known.as === 'OTHER') return { kind: 'refused', code: 'COMMAND_ID_REUSED' } as const;
      if (known.as === 'ANSWERED') return known.answer as Answer;
      const answer = await work(tx, known.now);
      if (isRefused(answer)) throw new RollBack(answer);
      await keepAnswer(tx, command, answer);
      return answer;
    });
  } catch (fault) {
    if (fault instanceof RollBack) return fault.answer as Answer;
    if (fault instanceof StaleRow) return { kind: 'refused', code: 'CONFLICT' };
    throw fault;
  }
}

/** Carries a refusal out of the transaction it must undo. */
class RollBack extends Error {
  readonly answer: object;
  constructor(answer: object) {
    super('refused');
    this.answer = answer;
  }
}
