import type { Topic } from '@hall/event-contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/**
 * What is still on its way: how many events, and why nobody waits for them any longer. `NOBODY_SENDS`: the service is not running,
 * they leave when it starts; `REFUSED`: the log refuses one of them for good (`npm run parked`); `STANDS_STILL`: none has left for
 * a while, the broker is away or slow. `null` when all are in the log.
 */
export type OnItsWay = {
  readonly events: number;
  readonly why: 'NOBODY_SENDS' | 'REFUSED' | 'STANDS_STILL' | null;
};

const LOOK_EVERY_MS = 200;
/** When nobody has led for this long, in milliseconds, the service does not run. */
const NOBODY_MS = 500;
/** When an event is refused and nothing else has left for this long, waiting is of no use. */
const REFUSED_MS = 3_000;

/**
 * Waits until the events of a topic that are in the outbox at this moment are in the log: as long as they keep leaving, and
 * `standstillMs` after the last one that left. Call it after the commit.
 */
export async function untilPublished(
  database: DataSource,
  topic: Topic,
  standstillMs: number = 20_000,
): Promise<OnItsWay> {
  const [{ last }]: [{ last: string }] = await database.query(
    `SELECT coalesce(max(id), 0) AS last FROM outbox_waiting WHERE topic = $1`,
    [topic],
  );
  let fewest = Infinity;
  let since = performance.now();
  let ledAt = since;
  for (;;) {
    const { events, refused, led } = await look(database, topic, last);
    if (events === 0) return { events, why: null };
    if (events < fewest) since = performance.now();
    if (led) ledAt = performance.now();
    fewest = Math.min(fewest, events);
    const still = performance.now() - since;
    if (performance.now() - ledAt > NOBODY_MS) return { events, why: 'NOBODY_SENDS' };
    if (refused && still > REFUSED_MS) return { events, why: 'REFUSED' };
    if (still > standstillMs) return { events, why: 'STANDS_STILL' };
    await sleep(LOOK_EVERY_MS);
  }
}

/** What still waits of these events, whether one of them is parked, and whether a relay leads on this database. */
async function look(
  database: DataSource,
  topic: Topic,
  last: string,
): Promise<{ readonly events: number; readonly refused: boolean; readonly led: boolean }> {
  const [found] = await database.query(
    `SELECT (SELECT count(*)::int FROM outbox_waiting WHERE topic = $1 AND id <= $2) AS events,
            EXISTS (SELECT 1 FROM parked_event WHERE released_at IS NULL AND topic = $1 AND outbox_id <= $2) AS refused,
            EXISTS (
              SELECT 1 FROM pg_locks
              WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                AND objsubid = 1 AND (classid::bigint << 32 | objid::bigint) = hashtext('hall.relay')::bigint) AS led`,
    [topic, last],
  );
  return found;
}
