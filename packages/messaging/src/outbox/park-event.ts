import type { OutboxRow } from './outbox-rows.ts';
import type { RelayDatabase } from './relay-client.ts';

/** Parks an event that the log has refused for good: nothing of its key leaves any more until somebody releases it. */
export async function parkEvent(database: RelayDatabase, row: OutboxRow, code: string, fault: unknown): Promise<void> {
  await database.query(
    `INSERT INTO parked_event (outbox_id, topic, key, bytes, reason_code, reason) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (outbox_id) DO UPDATE SET bytes = EXCLUDED.bytes, reason_code = EXCLUDED.reason_code,
       reason = EXCLUDED.reason, parked_at = now(), released_at = NULL, released_by = NULL, released_reason = NULL`,
    [row.id, row.topic, row.key, row.bytes, code, String(fault).slice(0, 2_000)],
  );
}
