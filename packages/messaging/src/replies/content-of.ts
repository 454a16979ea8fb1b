import { isMoment } from '@hall/identifiers';
import { createHash } from 'node:crypto';
import type { LogRecord } from '../kafka/envelope.ts';

/**
 * What a reply says, as two checksums: of its meaning (type and data, whatever the order of the fields, the mode of the envelope and the
 * offset of the moment), where it could be read, and of its bytes. Two replies with one id say the same when either is the same.
 */
export type Content = { readonly meaning: string | null; readonly bytes: string };

/** The content of a reply that could be read. */
export const contentOf = (record: LogRecord, read: { readonly type: string; readonly data: object }): Content => ({
  ...bytesOf(record),
  meaning: checksum(JSON.stringify([read.type, inOrder(read.data)])),
});

/** The content of a reply that could not be read: `ce_type` and the value, as they came. */
export const bytesOf = ({ headers, value }: LogRecord): Content => ({
  meaning: null,
  bytes: checksum(`${headers.ce_type ?? ''}\n`, value ?? ''),
});

function checksum(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
}

/** A checksum that is on record, as it is written today: earlier ones are of 64 hexadecimal digits. */
export const asWrittenToday = (kept: string): string =>
  /^[0-9a-f]{64}$/.test(kept) ? Buffer.from(kept, 'hex').toString('base64url') : kept;

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value === 'string') return isMoment(value) ? new Date(value).toISOString() : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => [name, inOrder(inner)]);
}
