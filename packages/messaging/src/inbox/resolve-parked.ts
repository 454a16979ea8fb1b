import type { EntityManager } from 'typeorm';

/** Who decides about a parked message, and why: both are kept. */
export type Decision = { readonly by: string; readonly reason: string };

/** There is no such message, or somebody has resolved it already. */
export class NotParked extends Error {
  override readonly name = 'NotParked';
}

/** Nothing of it could be read, so that there is nothing to try again. */
export class NothingToRelease extends Error {
  override readonly name = 'NothingToRelease';
}

/**
 * Lets a message be tried again: the running service does it within seconds, in the order of the key. Throws NotParked, and
 * NothingToRelease for a place in the log that could not be read.
 */
export async function releaseParked(manager: EntityManager, id: string, { by, reason }: Decision): Promise<void> {
  const [place]: { unreadable: boolean }[] = await manager.query(
    `SELECT reason_code = 'UNREADABLE_RECORD' AS unreadable FROM parked_message WHERE id = $1 AND resolution IS NULL`,
    [id],
  );
  if (place?.unreadable)
    throw new NothingToRelease(`nothing of message ${id} could be read: skip it, and have what it said sent again`);
  const released: unknown[] = await manager.query(
    `WITH released AS (
       UPDATE parked_message SET reason_code = 'RELEASED', resolved_by = $2, resolved_reason = $3
       WHERE id = $1 AND resolution IS NULL RETURNING id)
     SELECT id FROM released`,
    [id, by, reason],
  );
  if (released.length !== 1) throw new NotParked(`no parked message ${id}`);
}

/** Gives a message up: its number counts as taken, so that those behind it go on. Throws NotParked. */
export async function skipParked(manager: EntityManager, id: string, { by, reason }: Decision): Promise<void> {
  await manager.transaction(async (tx) => {
    const [message]: Record<'consumer' | 'topic' | 'key' | 'seq' | 'source' | 'event_id', string | null>[] =
      await tx.query(
        `WITH skipped AS (
         UPDATE parked_message SET resolution = 'SKIPPED', resolved_at = now(), resolved_by = $2, resolved_reason = $3
         WHERE id = $1 AND resolution IS NULL RETURNING *)
       SELECT consumer, topic, key, seq, headers->>'ce_source' AS source, headers->>'ce_id' AS event_id FROM skipped`,
        [id, by, reason],
      );
    if (!message) throw new NotParked(`no parked message ${id}`);
    const { consumer, topic, key, seq, source, event_id: eventId } = message;
    if (seq === null) return;
    await tx.query(
      `UPDATE inbox_position SET last_seq = $4 WHERE consumer = $1 AND topic = $2 AND key = $3 AND last_seq < $4`,
      [consumer, topic, key, seq],
    );
    await tx.query(
      `INSERT INTO inbox_message (consumer, source, event_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [consumer, source, eventId],
    );
  });
}
