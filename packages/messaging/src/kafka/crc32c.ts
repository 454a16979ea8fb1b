import CRC32C from 'crc-32/crc32c.js';

/** The checksum of a record batch (CRC-32C, Castagnoli), as the number without a sign that stands in the batch. */
export const crc32c = (bytes: Uint8Array): number => CRC32C.buf(bytes) >>> 0;
