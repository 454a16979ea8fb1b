import { readFileSync } from 'node:fs';

/** A log of the broker holds something that the broker never wrote. */
export class DamagedLog extends Error {}

const HEADER = 61;
const LENGTH_AT = 8;
const MAGIC_AT = 16;
const CHECKSUM_AT = 17;
const CHECKED_FROM = 21;
const LAST_OFFSET_DELTA_AT = 23;
const WIDEST_GAP = 1_000_000n;

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
    if (crc32c(batch.subarray(CHECKED_FROM)) !== batch.readUInt32BE(CHECKSUM_AT)) throw new DamagedLog(file);
    end = batch.readBigInt64BE(0) + BigInt(batch.readInt32BE(LAST_OFFSET_DELTA_AT)) + 1n;
    at += length;
  }
  return end;
}

const lengthAt = (/** @type {Buffer} */ bytes, /** @type {number} */ at) =>
  LENGTH_AT + 4 + bytes.readInt32BE(at + LENGTH_AT);

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
  const isNext = bytes[at + MAGIC_AT] === 2 && first >= end && first < end + WIDEST_GAP;
  return isNext && at + lengthAt(bytes, at) > bytes.length;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  return value;
});

/** @param {Buffer} bytes */
function crc32c(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
