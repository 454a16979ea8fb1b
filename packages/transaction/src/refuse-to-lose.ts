import type { QueryRunner } from 'typeorm';

/**
 * For the `down` of a migration, before anything else: throws when one of these places holds a row. Going back gives the schema of before,
 * and only that; what the older schema has no place for would be lost. Whoever has such rows goes back by a copy of the database.
 * A place is what stands behind FROM.
 * @example await refuseToLose(runner, 'parked_event', 'inbox_message WHERE content IS NOT NULL')
 */
export async function refuseToLose(runner: QueryRunner, ...places: readonly string[]): Promise<void> {
  for (const place of places) {
    const [{ holds }]: [{ holds: boolean }] = await runner.query(`SELECT EXISTS (SELECT FROM ${place}) AS holds`);
    if (holds)
      throw new Error(
        `This migration is not taken back, because rows would be lost: ${place}. ` +
          'Put back a copy of the database from before the migration (docs/backup-and-restore.md).',
      );
  }
}
