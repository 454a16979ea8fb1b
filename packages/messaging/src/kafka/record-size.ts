import type { OutgoingRecord } from './envelope.ts';

/**
 * Bytes an event may have in the log, key and headers counted: below the 1 MiB (`max.message.bytes`) that a broker takes of one
 * partition at once, unless its topic says otherwise. What is larger is refused when it is written.
 */
export const MAX_EVENT_BYTES = 900_000;

/** Bytes that go to one partition at once: the limit of a broker less what batches add, so that one event always fits. */
export const MAX_PARTITION_BYTES = 1_000_000;

/** Bytes that go to the broker in one request: a small one is taken within its time-out, also by a broker with a small heap. */
export const MAX_REQUEST_BYTES = 4_000_000;

/** What a record has besides its texts (lengths, attributes, offset and time, each at its longest), and what each header has. */
const RECORD_OVERHEAD = 40;
const HEADER_OVERHEAD = 6;

/** Bytes of a record inside a batch of the log, never too few (record format 2, uncompressed). */
export function sizeOf({ key, value, headers }: OutgoingRecord): number {
  const texts = Object.entries(headers).map(
    ([name, text]) => Buffer.byteLength(name) + Buffer.byteLength(text) + HEADER_OVERHEAD,
  );
  return RECORD_OVERHEAD + Buffer.byteLength(key) + value.length + texts.reduce((sum, bytes) => sum + bytes, 0);
}
