import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { CompressionCodecs, CompressionTypes } from 'kafkajs';
import { MAX_UNPACKED_BYTES, registerCodecs } from './codecs.ts';

const require = createRequire(import.meta.url);
const snappy = require('snappyjs') as { compress(bytes: Buffer): Buffer };
const lz4 = require('lz4js') as { compress(bytes: Buffer): Uint8Array };

registerCodecs();
type Known = keyof typeof CompressionCodecs;
const unpack = (type: CompressionTypes, packed: Buffer): Promise<Buffer> =>
  (CompressionCodecs[type as Known] as () => { decompress(packed: Buffer): Promise<Buffer> })().decompress(packed);

const text = Buffer.from('准予许可'.repeat(30_000));
const zeros = Buffer.alloc(MAX_UNPACKED_BYTES + 1);
/** The frame of snappy-java: its magic, two versions, then each block with its length. */
const framed = (...blocks: readonly Buffer[]): Buffer => {
  const head = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0, 0, 0, 0, 1, 0, 0, 0, 1]);
  const parts = blocks.map(snappy.compress).flatMap((block) => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(block.length);
    return [length, block];
  });
  return Buffer.concat([head, ...parts]);
};
/** A frame of zstd that repeats one byte 128 KiB at a time: four bytes for each block. */
const repeated = (blocks: number): Buffer => {
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]); // a window of 128 KiB, no content size
  const body = Array.from({ length: blocks }, (_, index) => {
    const block = Buffer.alloc(4, 0x41);
    block.writeUIntLE((131_072 << 3) | (1 << 1) | (index === blocks - 1 ? 1 : 0), 0, 3);
    return block;
  });
  return Buffer.concat([header, ...body]);
};

describe('what Kafka packs with', () => {
  it.each([
    ['gzip', CompressionTypes.GZIP, gzipSync(text), text],
    ['one block of snappy', CompressionTypes.Snappy, snappy.compress(text), text],
    [
      'snappy in the frame of Java',
      CompressionTypes.Snappy,
      framed(text.subarray(0, 32_768), text.subarray(32_768)),
      text,
    ],
    ['lz4', CompressionTypes.LZ4, Buffer.from(lz4.compress(text)), text],
    ['zstd', CompressionTypes.ZSTD, repeated(3), Buffer.alloc(393_216, 'A')],
  ])('is unpacked: %s', async (_what, type, packed, whole) =>
    expect((await unpack(type, packed)).equals(whole)).toBe(true),
  );

  it.each([
    ['gzip', CompressionTypes.GZIP, () => gzipSync(zeros)],
    ['one block of snappy', CompressionTypes.Snappy, () => snappy.compress(zeros)],
    ['snappy in the frame of Java', CompressionTypes.Snappy, () => framed(zeros.subarray(1), zeros.subarray(0, 9))],
    ['lz4', CompressionTypes.LZ4, () => Buffer.from(lz4.compress(zeros))],
    ['zstd', CompressionTypes.ZSTD, () => repeated(257)],
  ])('is not unpacked beyond the bound: %s', async (_what, type, packed) =>
    expect(unpack(type, packed())).rejects.toThrow(/larger than|too big|more than/),
  );

  it.each([CompressionTypes.GZIP, CompressionTypes.Snappy, CompressionTypes.LZ4, CompressionTypes.ZSTD])(
    'is refused when it is broken: %s',
    async (type) => expect(unpack(type, Buffer.from('{"this":"was never packed"}'))).rejects.toThrow(),
  );
});
