import type { EntityManager } from 'typeorm';
import type { LogRecord } from '../kafka/envelope.ts';
import type { ParkingCode } from './failure.ts';

/** A key of one consumer: what is parked blocks its key only. */
export type ParkedKey = { readonly consumer: string; readonly topic: string; readonly key: string };

/** A message that waits. */
export type ParkedMessage = {
  readonly id: string;
  readonly code: ParkingCode | 'RELEASED';
  readonly record: LogRecord;
};

/** Why a message is parked: the code that decides how it goes on, and what a person reads of it. */
type ParkingReason = { readonly code: ParkingCode; readonly reason: string };

/** Parks a record, or the place in the log of a record that could not be read. Parking it again changes nothing. */
export const park = (
  tx: EntityManager,
  { consumer, key }: Pick<ParkedKey, 'consumer' | 'key'>,
  record: LogRecord,
  { code, reason }: ParkingReason,
): Promise<unknown> =>
  tx.query(
    `INSERT INTO parked_message (consumer, topic, key, partition, log_offset, seq, headers, value, reason_code, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
    [
      consumer,
      record.topic,
      key,
      record.partition,
      record.offset,
      seqOf(record),
      headersIn(record),
      record.value,
      code,
      withoutNul(reason.slice(0, 2000)),
    ],
  );

/** The text without NUL: a sender may put one into a key or a header, and the database cannot hold it. */
export const withoutNul = (text: string): string => text.replaceAll('\u0000', '\uFFFD');

const headersIn = ({ headers }: LogRecord): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [withoutNul(name), withoutNul(value)])),
  );

/** Whether something of this key waits. */
export async function hasParked(tx: EntityManager, { consumer, topic, key }: ParkedKey): Promise<boolean> {
  const [row]: [{ waits: boolean }] = await tx.query(
    `SELECT EXISTS (SELECT 1 FROM parked_message WHERE consumer = $1 AND topic = $2 AND key = $3 AND resolution IS NULL) AS waits`,
    [consumer, topic, key],
  );
  return row.waits;
}

/** The message of this key that comes first, by its number. */
export async function findHead(
  tx: EntityManager,
  { consumer, topic, key }: ParkedKey,
): Promise<ParkedMessage | undefined> {
  const [row]: Record<string, never>[] = await tx.query(
    `SELECT id, partition, log_offset, headers, value, reason_code FROM parked_message
     WHERE consumer = $1 AND topic = $2 AND key = $3 AND resolution IS NULL ORDER BY seq NULLS FIRST, id LIMIT 1`,
    [consumer, topic, key],
  );
  if (!row) return undefined;
  const { id, partition, log_offset: offset, headers, value, reason_code: code } = row;
  return {
    id: id!,
    code: code!,
    record: { topic, partition: partition!, offset: offset!, key, headers: headers!, value: value! },
  };
}

/** The keys whose first message may be tried again: all except those that wait for somebody to decide. */
export const listKeysToTry = (manager: EntityManager, consumer: string): Promise<ParkedKey[]> =>
  manager.query(
    `SELECT consumer, topic, key FROM (
       SELECT DISTINCT ON (topic, key) consumer, topic, key, reason_code FROM parked_message
       WHERE consumer = $1 AND resolution IS NULL ORDER BY topic, key, seq NULLS FIRST, id) heads
     WHERE reason_code IN ('NOT_YET', 'GAP', 'BEHIND', 'RELEASED') LIMIT 100`,
    [consumer],
  );

/** Marks a message as applied. */
export const markApplied = (tx: EntityManager, id: string): Promise<unknown> =>
  tx.query(`UPDATE parked_message SET resolution = 'APPLIED', resolved_at = now() WHERE id = $1`, [id]);

/** Notes that the message still waits, and why. */
export const markWaiting = (tx: EntityManager, id: string, code: ParkingCode, reason: string): Promise<unknown> =>
  tx.query(`UPDATE parked_message SET reason_code = $2, reason = $3 WHERE id = $1`, [id, code, reason.slice(0, 2000)]);

function seqOf({ headers }: LogRecord): number | null {
  const seq = Number(headers.ce_sequence);
  return Number.isSafeInteger(seq) && seq > 0 ? seq : null;
}
