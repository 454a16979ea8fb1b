import type { EntityManager } from 'typeorm';
import { NotParked, type Decision } from '../inbox/resolve-parked.ts';

/** An event of ours that the log has refused for good; what comes after it in its key waits behind it. */
type ParkedEvent = {
  /** `event-<number>`: the number of its row in the outbox. */
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly seq: string;
  readonly type: string;
  readonly bytes: number;
  readonly reason_code: string;
  readonly reason: string;
  readonly parked_at: Date;
  /** Later events of the same key that wait behind it. */
  readonly waiting: number;
};

const PREFIX = 'event-';

/** Whether an id names an event of ours, and not a message of somebody else's. */
export const isParkedEvent = (id: string): boolean => /^event-\d+$/.test(id);

/** What is parked, oldest first. */
export const listParkedEvents = (manager: EntityManager): Promise<ParkedEvent[]> =>
  manager.query(
    `SELECT '${PREFIX}' || p.outbox_id AS id, p.topic, p.key, o.seq, o.type, p.bytes, p.reason_code, p.reason, p.parked_at,
            (SELECT count(*)::int FROM outbox_waiting later
             WHERE later.topic = p.topic AND later.key = p.key AND later.id > p.outbox_id) AS waiting
     FROM parked_event p JOIN outbox_event o ON o.id = p.outbox_id
     WHERE p.released_at IS NULL ORDER BY p.outbox_id`,
  );

/** One of them with its data. Throws NotParked. */
export async function getParkedEvent(manager: EntityManager, id: string): Promise<ParkedEvent & { data: object }> {
  const found = (await listParkedEvents(manager)).find((event) => event.id === id);
  if (!found) throw new NotParked(`no parked event ${id}`);
  const [{ data }]: [{ data: object }] = await manager.query(`SELECT data FROM outbox_whole WHERE id = $1`, [
    numberOf(id),
  ]);
  return { ...found, data };
}

/**
 * Lets an event be sent again, and with it what waits behind it: the running service does it at once, in their order. It is the
 * only way on: an event that is left out would leave a hole in the numbers of its key, and every reader waits at a hole. Throws
 * NotParked.
 */
export async function releaseParkedEvent(manager: EntityManager, id: string, { by, reason }: Decision): Promise<void> {
  const released: unknown[] = await manager.query(
    `WITH released AS (
       UPDATE parked_event SET released_at = now(), released_by = $2, released_reason = $3
       WHERE outbox_id = $1 AND released_at IS NULL RETURNING outbox_id)
     SELECT pg_notify('hall_outbox', '') FROM released`,
    [numberOf(id), by, reason],
  );
  if (released.length !== 1) throw new NotParked(`no parked event ${id}`);
}

const numberOf = (id: string): string => id.slice(PREFIX.length);
