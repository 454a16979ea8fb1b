import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/**
 * Starts all racers against one row so that every one of them has read before any of them writes: a lock holds the row until all
 * are waiting for it. Without this a slow machine would hide the race.
 */
export async function race<T>(
  database: DataSource,
  { table, id }: { readonly table: string; readonly id: string },
  racers: readonly (() => Promise<T>)[],
): Promise<T[]> {
  let running: Promise<T[]> = Promise.resolve([]);
  await database.transaction(async (gate) => {
    await gate.query(`SELECT 1 FROM "${table}" WHERE id = $1 FOR UPDATE`, [id]);
    running = Promise.all(racers.map((start) => start()));
    running.catch(() => undefined); // a failure is reported where the race is awaited
    for (let tries = 0; (await waiting(database)) < racers.length; tries += 1) {
      if (tries === 500) throw new Error('the racers did not come to the line');
      await sleep(2);
    }
  });
  return running;
}

async function waiting(database: DataSource): Promise<number> {
  const [row]: [{ waiting: number }] = await database.query(
    `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return row.waiting;
}
