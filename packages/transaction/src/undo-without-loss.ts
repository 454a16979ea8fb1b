import type { QueryRunner } from 'typeorm';

/** Something that the tables hold and the form before a migration has no place for. */
export type Loss = {
  /** What it is, in words that complete "…would be lost". */
  readonly what: string;
  /** A SELECT that finds it. */
  readonly find: string;
};

/**
 * Call this first in `down` of a migration: it lets the migration be undone only if nothing is lost by it, as on the day on which it was run. Throws an
 * Error that names what would be lost and what to do instead.
 */
export async function undoWithoutLoss(runner: QueryRunner, migration: string, losses: readonly Loss[]): Promise<void> {
  for (const { what, find } of losses) {
    const [answer]: { found: boolean }[] = await runner.query(`SELECT EXISTS (${find}) AS found`);
    if (answer?.found)
      throw new Error(
        `${migration} cannot be undone: ${what} would be lost. Put the database back from a copy that is older than the migration, as docs/backup-and-restore.md says.`,
      );
  }
}
