// Reads the broker's own files, while it stands still. The broker's tools cannot answer what is asked here. kafka-dump-log
// (DumpLogSegments, Kafka 4.3) says of a file full of noise the same as of a last batch that a kill has cut short ("Found 4000 invalid
// bytes at the end"), ends at the zeros that a lost power leaves, and prints 63 MB for a segment of 18 MB. The broker's own recovery
// forgets silently whatever it cannot read: that is what has to be known before it starts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A log of the broker holds something that the broker never wrote. */
export class DamagedLog extends Error {}

// Where the fields of a record batch stand, in bytes (https://kafka.apache.org/documentation/#recordbatch).
const HEADER = 61;
const LENGTH_AT = 8;
const MAGIC_AT = 16;
const CHECKSUM_AT = 17;
const CHECKED_FROM = 21;
const LAST_OFFSET_DELTA_AT = 23;
/** The length that a batch states begins behind the length itself. */
const LENGTH_COUNTS_FROM = LENGTH_AT + 4;
/** Offsets may be missing between two batches, where records were deleted; never as many as this. */
const MAX_OFFSET_GAP = 1_000_000n;

/**
 * Where a segment of a log ends: the offset after its last whole batch (format 2, every batch with its CRC-32C), or `begin` when
 * there is none. A last batch that was cut short by a kill is passed over, as the broker does; throws DamagedLog for anything else.
 * @param {string} file
 * @param {bigint} begin
 */
export function endOfSegment(file, begin) {
  const bytes = readFileSync(file);
  let end = begin;
  let at = 0;
  while (at < bytes.length) {
    if (isCutShort(bytes, at, end)) return end;
    const length = lengthAt(bytes, at);
    const batch = bytes.subarray(at, at + length);
    if (length < HEADER || batch[MAGIC_AT] !== 2 || batch.length < length) throw new DamagedLog(file);
    if (checksumOf(batch.subarray(CHECKED_FROM)) !== batch.readInt32BE(CHECKSUM_AT)) throw new DamagedLog(file);
    end = batch.readBigInt64BE(0) + BigInt(batch.readInt32BE(LAST_OFFSET_DELTA_AT)) + 1n;
    at += length;
  }
  return end;
}

/** How long the batch at this place is, with its header. @param {Buffer} bytes @param {number} at */
const lengthAt = (bytes, at) => LENGTH_COUNTS_FROM + bytes.readInt32BE(at + LENGTH_AT);

/**
 * The rest is the beginning of the next batch, or nothing but zeros, as a machine that lost its power leaves it.
 * @param {Buffer} bytes
 * @param {number} at
 * @param {bigint} end
 */
function isCutShort(bytes, at, end) {
  if (bytes.length - at < HEADER) return true;
  if (bytes.subarray(at).every((byte) => byte === 0)) return true;
  const first = bytes.readBigInt64BE(at);
  const isNext = bytes[at + MAGIC_AT] === 2 && first >= end && first < end + MAX_OFFSET_GAP;
  return isNext && at + lengthAt(bytes, at) > bytes.length;
}

/**
 * The checksum of a batch, as a signed number. The package is loaded when it is needed: the launchers import this file before they
 * install anything.
 * @param {Buffer} bytes
 * @returns {number}
 */
function checksumOf(bytes) {
  const require = createRequire(import.meta.url);
  return require('crc-32/crc32c.js').buf(bytes);
}
