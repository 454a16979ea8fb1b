import { Decompress } from 'fzstd';
import { CompressionTypes } from 'kafkajs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { unzip } from 'node:zlib';

const require = createRequire(import.meta.url);
/** Node does not find this export of kafkajs by its name. */
const { CompressionCodecs } = require('kafkajs') as { readonly CompressionCodecs: Record<number, () => object> };

/** What is used of two packages that bring no types. */
const lz4 = require('lz4js') as {
  /** The most that a frame can unpack to, by its blocks. */
  decompressBound(packed: Uint8Array): number;
  /** Unpacks a frame; what does not fit is counted, and not written. */
  decompressFrame(packed: Uint8Array, unpacked: Uint8Array): number;
};
const snappy = require('snappyjs') as {
  /** Unpacks a block; throws when it is broken or says that it is longer than `most`. */
  uncompress(packed: Buffer, most: number): Buffer;
};

/** No batch of small JSON needs more; what unpacks to more is meant to fill our memory. */
export const MAX_UNPACKED_BYTES = 33_554_432;

/** Unpacks what was sent; throws when it is broken or larger than MAX_UNPACKED_BYTES. */
type Unpack = (packed: Buffer) => Buffer | Promise<Buffer>;

const codecs: Readonly<Record<number, Unpack>> = {
  [CompressionTypes.GZIP]: (packed) => promisify(unzip)(packed, { maxOutputLength: MAX_UNPACKED_BYTES }),
  [CompressionTypes.Snappy]: unpackSnappy,
  [CompressionTypes.LZ4]: unpackLz4,
  [CompressionTypes.ZSTD]: unpackZstd,
};

/**
 * Lets kafkajs read all four codecs of Kafka (it brings gzip only), each with a bound. We write nothing compressed ourselves.
 */
export function registerCodecs(): void {
  for (const [type, unpack] of Object.entries(codecs))
    CompressionCodecs[Number(type)] = () => ({
      compress: () => Promise.reject(new Error('the hall writes nothing compressed')),
      decompress: async (packed: Buffer) => unpack(packed),
    });
}

const XERIAL = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00]);
const XERIAL_HEADER = 16;

/** One block as it is (franz-go, librdkafka), or several in the frame of snappy-java: a header, then length and block. */
function unpackSnappy(packed: Buffer): Buffer {
  if (!packed.subarray(0, XERIAL.length).equals(XERIAL))
    return Buffer.from(snappy.uncompress(packed, MAX_UNPACKED_BYTES));
  const blocks: Buffer[] = [];
  let left = MAX_UNPACKED_BYTES;
  let at = XERIAL_HEADER;
  while (at < packed.length) {
    const end = at + 4 + packed.readInt32BE(at);
    if (end <= at + 4 || end > packed.length) throw new Error('a block of snappy is cut short');
    const block = Buffer.from(snappy.uncompress(packed.subarray(at + 4, end), left));
    left -= block.length;
    blocks.push(block);
    at = end;
  }
  return Buffer.concat(blocks);
}

function unpackLz4(packed: Buffer): Buffer {
  const bound = Math.min(lz4.decompressBound(packed), MAX_UNPACKED_BYTES);
  const unpacked = Buffer.alloc(bound);
  const length = lz4.decompressFrame(packed, unpacked);
  if (!(length <= bound)) throw tooLarge();
  return unpacked.subarray(0, length);
}

function unpackZstd(packed: Buffer): Buffer {
  const parts: Buffer[] = [];
  let left = MAX_UNPACKED_BYTES;
  const stream = new Decompress((part) => {
    left -= part.length;
    if (left < 0) throw tooLarge();
    parts.push(Buffer.from(part));
  });
  stream.push(packed, true);
  return Buffer.concat(parts);
}

const tooLarge = (): Error => new Error(`it unpacks to more than ${MAX_UNPACKED_BYTES} bytes`);
